import {digits} from "./digits.js";
import {besideBars} from "./layers/besideBars.js";
import {boxes} from "./layers/boxes.js";
import {hairlines} from "./layers/hairlines.js";
import {labels} from "./layers/labels.js";
import {timeAxis} from "./layers/timeAxis.js";
import {markText, type Places} from "./marked.js";
import {isNarrow, pixels} from "./pixels.js";
import {drawing, type Spec} from "./spec.js";
import {fitText} from "./textWidth.js";
import {timeScale} from "./timeScale.js";

/** What one lane has within one stretch of time. */
export interface Bin {
  /** First day, and the first day after it, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  readonly n: number;
  readonly tip: string;
  readonly at: Places;
}

/** A paper, or a status: its name, its colour, and what it has when. */
export interface BinnedLane {
  readonly name: string;
  readonly colour: string;
  readonly bins: readonly Bin[];
}

const tallest = 30;
/** Above the first lane stand the words of the axis. */
const top = 24;
/** Fewer bars than this say of none that it is out of the common. */
const fewest = 12;

/**
 * How many a bar of full height stands for: the most there are, unless a few bars are so much taller than all others (one book among
 * short articles) that these would lie flat. Then the few are cut, and bear their number.
 */
function measure(lanes: readonly BinnedLane[]): {readonly full: number; readonly cut: boolean} {
  const counts = lanes.flatMap(({bins}) => bins.map(({n}) => n)).sort((a, b) => a - b);
  const most = counts.at(-1) ?? 1;
  const usual = counts[Math.floor(0.95 * (counts.length - 1))] ?? 1;
  if (counts.length < fewest || most <= 4 * usual) return {full: most, cut: false};
  return {full: counts.findLast((n) => n <= 2 * usual) ?? usual, cut: true};
}

/** Whether bars are cut, which whoever shows the drawing has to say. */
export const cutsBars = (lanes: readonly BinnedLane[]): boolean => measure(lanes).cut;

/** A lane a name, a bar a month or a longer stretch, as tall as there is much in it; all lanes have one measure, their sum at the right. */
export function monthTimeline(lanes: readonly BinnedLane[], width: number): Spec {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : 172;
  const right = width - 46;
  const step = narrow ? 62 : 44;
  const days = lanes.flatMap(({bins}) => bins.flatMap(({from, until}) => [from, until]));
  const scale = timeScale(days, left, right);
  const {full} = measure(lanes);
  const bottomOf = (i: number): number => top + (i + 1) * step;
  const bars = lanes.map(({colour, bins}, i) =>
    bins.map(({from, until, n, tip, at}) => {
      const x = scale.x(from);
      const x2 = Math.max(x + 1.5, scale.x(until) - 0.5);
      const y = bottomOf(i) - Math.min(tallest, Math.max(2, (n / full) * tallest));
      return {x, x2, y, y2: bottomOf(i), n, colour, tip: markText(tip, at)};
    })
  );
  const names = lanes.map(({name}, i) => ({
    x: 0,
    y: narrow ? bottomOf(i) - tallest - 10 : bottomOf(i) - 9,
    text: fitText(name, 13, narrow ? width : left - 12)
  }));
  const sums = lanes.map(({bins}, i) => ({
    x: right + 8,
    y: bottomOf(i) - 9,
    text: digits(bins.reduce((sum, {n}) => sum + n, 0))
  }));
  const height = bottomOf(lanes.length - 1) + 4;
  const p = pixels(width, height);
  return drawing(width, height, [
    ...timeAxis(scale, p, height),
    hairlines(
      p,
      lanes.map((_, i) => ({x: left, x2: right, y: bottomOf(i)}))
    ),
    boxes(p, bars.flat(), {fill: "colour", description: "tip"}),
    ...besideBars(
      p,
      bars.map((own) => own.filter(({n}) => n > full)),
      left,
      right
    ),
    labels(p, names, {size: 13, ink: "ink"}),
    labels(p, sums, {size: 12, ink: "ink-2"})
  ]);
}
