import type {Spec} from "./spec.js";
import {markText, type Places} from "./marked.js";
import {asIs, isNarrow, pixels} from "./pixels.js";

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

/** Quotes by type, a row an outlet, counts written in the bars: filled own words, half filled partly, outline reported. */
export function typesByOutlet(rows: readonly OutletTypes[], width: number): Spec {
  const narrow = isNarrow(width);
  const names = narrow ? 0 : 164;
  const step = narrow ? 56 : 40;
  const height = rows.length * step;
  const most = Math.max(1, ...rows.map((r) => types.reduce((n, t) => n + r[t], 0)));
  const scale = (width - names - 2) / most;
  const bars: object[] = [];
  const halves: object[] = [];
  const counts: object[] = [];
  const labels: object[] = [];
  rows.forEach((r, i) => {
    const y = i * step + (narrow ? 24 : 8);
    let x = names + 1;
    labels.push({x: 0, y: narrow ? i * step + 12 : y + 12, text: r.outlet});
    for (const type of types) {
      if (r[type] === 0) continue;
      const box = {
        x,
        x2: x + r[type] * scale,
        y,
        y2: y + 24,
        tip: markText(`${r.outlet}: ${r[type]} ${r[type] === 1 ? "quote" : "quotes"}, ${words[type]}`, r.at[type])
      };
      bars.push({...box, fill: type === "direct" ? "var(--ink-2)" : "var(--surface)"});
      if (type === "mixed") halves.push({...box, y: y + 12});
      counts.push({
        x: x + 7,
        y: y + (type === "mixed" ? 6.5 : 12),
        text: String(r[type]),
        colour: type === "direct" ? "var(--surface)" : "var(--ink)",
        size: type === "mixed" ? 11 : 12
      });
      x = box.x2;
    }
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
