import {takeRow, type Interval} from "./intervals.js";
import {boxes, grounds, type Box} from "./layers/boxes.js";
import {hairlines, type Hairline} from "./layers/hairlines.js";
import {labels, type Label} from "./layers/labels.js";
import {stretches, type Stretch as DrawnStretch} from "./layers/stretches.js";
import {timeAxis} from "./layers/timeAxis.js";
import {uprights, type Upright} from "./layers/uprights.js";
import {markText, type Places} from "./marked.js";
import {isNarrow, pixels} from "./pixels.js";
import {drawing, type Spec} from "./spec.js";
import {fitText, textWidth} from "./textWidth.js";
import {timeScale} from "./timeScale.js";

/** A stretch of time in an article: what happened or was said within it. */
export interface Stretch {
  readonly lane: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly tip: string;
  readonly at: Places;
}

/** An article: its name, colour and the day it was published. */
export interface Lane {
  readonly name: string;
  readonly colour: string;
  readonly published: string | null;
  readonly publishedText: string;
}

const rowHeight = 40;

/** A lane an article: bars are stretches of time, short lines are days, the dotted line is the day of publication. */
export function coverageTimeline(lanes: readonly Lane[], told: readonly Stretch[], width: number): Spec {
  const days = [...told.flatMap((s) => [s.from, s.to]), ...lanes.flatMap((l) => l.published ?? [])];
  const scale = timeScale(days, 0, width);
  const rules: Hairline[] = [];
  const squares: (Box & {readonly colour: string})[] = [];
  const heads: Label[] = [];
  const times: DrawnStretch[] = [];
  const texts: (Label & {readonly tip: string})[] = [];
  const published: Upright[] = [];
  const publishedTexts: Label[] = [];
  const covered: Box[] = [];
  let y = 26;
  for (const {name, colour, published: day, publishedText} of lanes) {
    rules.push({x: 0, x2: width, y: y - 8});
    squares.push({x: 0, x2: 10, y: y + 2, y2: y + 12, colour});
    heads.push({x: 16, y: y + 7, text: name});
    const top = y + 44;
    const rows: Interval[][] = [];
    for (const {from, to, text: whole, tip: words, at} of told.filter(({lane}) => lane === name)) {
      const [x, x2] = [scale.x(from), scale.endOf(to)];
      const wide = x2 - x > 40;
      const text = fitText(whole, 12.5, wide ? width : Math.max(x, width - x2) - 16);
      const w = textWidth(text, 12.5);
      // Beside a short mark, above a long one; to the left where the right edge is near.
      const before = !wide && x2 + 10 + w > width;
      const tx = wide ? Math.max(0, Math.min(x, width - w)) : before ? x - 10 - w : x2 + 10;
      const middle = top + rowHeight * takeRow(rows, [Math.min(x, tx) - 6, Math.max(x2, tx + w) + 6]);
      const ty = wide ? middle - 15 : middle;
      const tip = markText(words, at);
      const short = x2 - x < 4;
      covered.push({x: tx - 4, x2: tx + w + 4, y: ty - 8, y2: ty + 8});
      texts.push({x: tx, y: ty, text, tip});
      times.push({x: short ? (x + x2) / 2 : x, x2, y: middle - 5, y2: middle + 5, colour, tip, short});
    }
    const bottom = top + Math.max(0, rows.length - 1) * rowHeight + 14;
    if (day) {
      const x = scale.x(day);
      const w = textWidth(publishedText, 12);
      const named = textWidth(name, 13, true) + 30;
      const after = x - 8 - w < named;
      const tx = after ? Math.min(Math.max(x + 8, named), width - w) : x - 8 - w;
      // Where its words stand over the line, it begins below them.
      published.push({x, y: after && tx <= x ? y + 16 : y - 2, y2: bottom, colour});
      covered.push({x: tx - 3, x2: tx + w + 3, y, y2: y + 14});
      publishedTexts.push({x: tx, y: y + 7, text: publishedText});
    }
    y = bottom + 26;
  }
  const height = y - 12;
  const p = pixels(width, height);
  return drawing(width, height, [
    ...timeAxis(scale, p, height),
    hairlines(p, rules),
    uprights(p, published, {strokeWidth: 1.5, strokeDash: [1, 3.5], strokeCap: "round"}),
    grounds(p, covered),
    boxes(p, squares, {fill: "colour"}),
    labels(p, heads, {size: 13, strong: true, ink: "ink"}),
    ...stretches(p, times, 0.2, 2.5),
    labels(p, texts, {size: isNarrow(width) ? 12 : 12.5, ink: "ink"}, {description: "tip"}),
    labels(p, publishedTexts, {size: 12, ink: "ink-3"})
  ]);
}
