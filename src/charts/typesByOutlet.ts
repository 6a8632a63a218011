import {isolated} from "../html/closeDirections.js";
import type {Spec} from "./spec.js";
import {markText, type Places} from "./marked.js";
import {digits} from "./digits.js";
import {asIs, isNarrow, pixels} from "./pixels.js";
import {textWidth} from "./textWidth.js";

/** How many quotes of each type an outlet prints. */
export interface OutletTypes {
  readonly outlet: string;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  /** Where the quotes of each type stand. */
  readonly at: Readonly<Record<"direct" | "mixed" | "indirect", Places>>;
}

const types = ["direct", "mixed", "indirect"] as const;
const words = {direct: "own words", mixed: "partly own words", indirect: "reported"} as const;

const sum = (r: OutletTypes) => types.reduce((n, t) => n + r[t], 0);

/** Quotes by type, a row an outlet, counts written in the bars: filled own words, half filled partly, outline reported. */
export function typesByOutlet(rows: readonly OutletTypes[], width: number): Spec {
  const narrow = isNarrow(width);
  const names = narrow ? 0 : 164;
  const step = narrow ? 56 : 40;
  const height = rows.length * step;
  const most = Math.max(1, ...rows.map(sum));
  const allThree = (r: OutletTypes) => types.map((t) => digits(r[t])).join(" · ");
  // Where a number finds no room in its part of a bar, all three stand behind the bar.
  const crowded = (r: OutletTypes, scale: number) =>
    sum(r) === 0 || types.some((t) => r[t] > 0 && r[t] * scale < textWidth(digits(r[t]), 12) + 9);
  const whole = (width - names - 2) / most;
  const behind = rows.some((r) => crowded(r, whole))
    ? Math.max(...rows.map((r) => textWidth(allThree(r), 12) + 10))
    : 0;
  const scale = Math.min(whole, ...rows.map((r) => (width - names - 2 - behind) / Math.max(1, sum(r))));
  const bars: object[] = [];
  const halves: object[] = [];
  const counts: object[] = [];
  const labels: object[] = [];
  rows.forEach((r, i) => {
    const y = i * step + (narrow ? 24 : 8);
    let x = names + 1;
    const apart = crowded(r, scale);
    labels.push({x: 0, y: narrow ? i * step + 12 : y + 12, text: r.outlet});
    for (const type of types) {
      if (r[type] === 0) continue;
      const box = {
        x,
        x2: x + r[type] * scale,
        y,
        y2: y + 24,
        tip: markText(
          `${isolated(r.outlet)}: ${digits(r[type])} ${r[type] === 1 ? "quote" : "quotes"}, ${words[type]}`,
          r.at[type]
        )
      };
      bars.push({...box, fill: type === "direct" ? "var(--ink-2)" : "var(--surface)"});
      if (type === "mixed") halves.push({...box, y: y + 12});
      if (!apart)
        counts.push({
          x: x + 7,
          y: y + (type === "mixed" ? 6.5 : 12),
          text: digits(r[type]),
          colour: type === "direct" ? "var(--surface)" : "var(--ink)",
          size: type === "mixed" ? 11 : 12
        });
      x = box.x2;
    }
    if (apart) counts.push({x: x + 8, y: y + 12, text: allThree(r), colour: "var(--ink-2)", size: 12});
  });
  const p = pixels(width, height);
  const box = {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}};
  return {
    width,
    height,
    autosize: "none",
    layer: [
      {
        data: {values: bars},
        mark: {type: "rect", strokeWidth: 1.5, stroke: "var(--ink-2)"},
        encoding: {...box, fill: asIs("fill"), description: asIs("tip")}
      },
      {
        data: {values: halves},
        mark: {type: "rect", fill: "var(--ink-2)"},
        encoding: {...box, description: asIs("tip")}
      },
      {
        data: {values: labels},
        mark: {type: "text", align: "left", fontSize: 13, color: "var(--ink)", limit: narrow ? width : names - 8},
        encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}}
      },
      {
        data: {values: counts},
        mark: {type: "text", align: "left"},
        encoding: {
          x: p.x("x"),
          y: p.y("y"),
          text: {field: "text"},
          color: asIs("colour"),
          size: {...asIs("size"), type: "quantitative"}
        }
      }
    ]
  };
}
