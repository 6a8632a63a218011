import type {QuoteType} from "../extract/types.js";
import {isolated} from "../html/closeDirections.js";
import {digits} from "./digits.js";
import {labels, type Label} from "./layers/labels.js";
import {quoteBars, type QuoteBar} from "./layers/quoteBars.js";
import {markText, type Places} from "./marked.js";
import {asTheyAre, isNarrow, pixels, type Pixels} from "./pixels.js";
import {quoteTypes, typeWords} from "./quoteTypes.js";
import {drawing, type Layer, type Spec} from "./spec.js";
import {textWidth} from "./textWidth.js";

/** How many quotes of each type an outlet prints. */
export interface OutletTypes extends Readonly<Record<QuoteType, number>> {
  readonly outlet: string;
  /** Where the quotes of each type stand. */
  readonly at: Readonly<Record<QuoteType, Places>>;
}

const tall = 24;
const sum = (r: OutletTypes) => quoteTypes.reduce((n, t) => n + r[t], 0);
const allThree = (r: OutletTypes) => quoteTypes.map((t) => digits(r[t])).join(" · ");

/** Quotes by type, a row an outlet, counts written in the bars: filled own words, half filled partly, outline reported. */
export function typesByOutlet(rows: readonly OutletTypes[], width: number): Spec {
  const narrow = isNarrow(width);
  const names = narrow ? 0 : 164;
  const step = narrow ? 56 : 40;
  const height = rows.length * step;
  const most = Math.max(1, ...rows.map(sum));
  // Where a number finds no room in its part of a bar, all three stand behind the bar.
  const crowded = (r: OutletTypes, scale: number) =>
    sum(r) === 0 || quoteTypes.some((t) => r[t] > 0 && r[t] * scale < textWidth(digits(r[t]), 12) + 9);
  const whole = (width - names - 2) / most;
  const behind = rows.some((r) => crowded(r, whole))
    ? Math.max(...rows.map((r) => textWidth(allThree(r), 12) + 10))
    : 0;
  const scale = Math.min(whole, ...rows.map((r) => (width - names - 2 - behind) / Math.max(1, sum(r))));
  const bars: QuoteBar[] = [];
  const counts: Count[] = [];
  const outlets: Label[] = [];
  rows.forEach((r, i) => {
    const y = i * step + (narrow ? 24 : 8);
    let x = names + 1;
    const apart = crowded(r, scale);
    outlets.push({x: 0, y: narrow ? i * step + 12 : y + 12, text: r.outlet});
    for (const type of quoteTypes) {
      const n = r[type];
      if (n === 0) continue;
      const tip = markText(
        `${isolated(r.outlet)}: ${digits(n)} ${n === 1 ? "quote" : "quotes"}, ${typeWords[type]}`,
        r.at[type]
      );
      const x2 = x + n * scale;
      bars.push({x, x2, y, y2: y + tall, type, colour: "var(--ink-2)", tip});
      if (!apart) counts.push(countIn(type, x + 7, y, digits(n)));
      x = x2;
    }
    if (apart) counts.push({x: x + 8, y: y + 12, text: allThree(r), colour: "var(--ink-2)", size: 12});
  });
  const p = pixels(width, height);
  return drawing(width, height, [
    ...quoteBars(p, bars),
    labels(p, outlets, {size: 13, ink: "ink", limit: narrow ? width : names - 8}),
    sizedLabels(p, counts)
  ]);
}

interface Count extends Label {
  readonly colour: string;
  readonly size: number;
}

/** A number inside its part of a bar; in a half filled one it stands in the upper half. */
const countIn = (type: QuoteType, x: number, y: number, text: string): Count => ({
  x,
  y: y + (type === "mixed" ? 6.5 : 12),
  text,
  colour: type === "direct" ? "var(--surface)" : "var(--ink)",
  size: type === "mixed" ? 11 : 12
});

function sizedLabels(p: Pixels, values: readonly Count[]): Layer {
  const size = {field: "size", scale: null, type: "quantitative"};
  return {
    data: {values},
    mark: {type: "text", align: "left"},
    encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}, ...asTheyAre({color: "colour"}), size}
  };
}
