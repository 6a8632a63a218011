import {digits} from "./digits.js";
import {isolated} from "../html/closeDirections.js";
import type {Spec} from "./spec.js";
import {markText, type Places} from "./marked.js";
import {asIs, isNarrow, pixels} from "./pixels.js";
import {textWidth} from "./textWidth.js";

/** One speaker in one outlet: words quoted by type. */
export interface SpeakerWords {
  readonly outlet: string;
  readonly speaker: string;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  /** A colour as CSS has it. */
  readonly colour: string;
  /** Where the quotes of each type stand. */
  readonly at: Readonly<Record<"direct" | "mixed" | "indirect", Places>>;
}

const bar = 15;

/**
 * Words quoted, a panel an outlet and a row a speaker, most words first. Filled: own words; half filled: partly; outline:
 * reported. Narrow, the panels stand under each other, each with its own speakers only.
 */
export function wordsBySpeaker(rows: readonly SpeakerWords[], width: number): Spec {
  const narrow = isNarrow(width);
  const outlets = [...new Set(rows.map((r) => r.outlet))];
  const total = (r: SpeakerWords) => r.direct + r.mixed + r.indirect;
  const sums = new Map<string, number>();
  for (const r of rows) sums.set(r.speaker, (sums.get(r.speaker) ?? 0) + total(r));
  const speakers = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([speaker]) => speaker);
  const most = Math.max(1, ...rows.map(total));
  const names = narrow ? 150 : 164;
  const step = narrow ? 27 : 29;
  const gap = 28;
  const panel = narrow ? width - names : (width - names - gap * (outlets.length - 1)) / outlets.length;
  const scale = (panel - textWidth(digits(most), 12) - 8) / most;

  const bars: object[] = [];
  const halves: object[] = [];
  const texts: object[] = [];
  const labels: object[] = [];
  const heads: object[] = [];
  const rules: object[] = [];
  let y = 0;
  const head = (x: number, outlet: string) => heads.push({x, y: y + 8, text: outlet});
  const row = (x: number, r: SpeakerWords | undefined) => {
    if (!r || total(r) === 0) return void texts.push({x, y: y + step / 2, text: "not quoted", colour: "var(--ink-3)"});
    let at = x;
    for (const type of ["direct", "mixed", "indirect"] as const) {
      if (r[type] === 0) continue;
      const box = {
        x: at,
        x2: at + r[type] * scale,
        y: y + (step - bar) / 2,
        y2: y + (step + bar) / 2,
        colour: r.colour
      };
      const tip = markText(
        `${isolated(r.speaker)} in ${isolated(r.outlet)}: ${digits(r[type])} ${r[type] === 1 ? "word" : "words"} ${words[type]}`,
        r.at[type]
      );
      bars.push({...box, tip, fill: type === "direct" ? r.colour : "var(--surface)"});
      if (type === "mixed") halves.push({...box, y: y + step / 2, tip});
      at = box.x2;
    }
    texts.push({x: at + 6, y: y + step / 2, text: digits(total(r)), colour: "var(--ink-2)"});
  };
  const groups = narrow ? outlets.map((o) => [o]) : [outlets];
  for (const group of groups) {
    group.forEach((outlet, i) => head(narrow ? 0 : names + i * (panel + gap), outlet));
    y += 24;
    const shown = narrow
      ? speakers.filter((s) => rows.some((r) => r.outlet === group[0] && r.speaker === s))
      : speakers;
    for (const speaker of shown) {
      rules.push({y, x: 0, x2: width});
      labels.push({x: 0, y: y + step / 2, text: speaker});
      group.forEach((outlet, i) =>
        row(
          names + i * (panel + gap),
          rows.find((r) => r.outlet === outlet && r.speaker === speaker)
        )
      );
      y += step;
    }
    y += narrow ? 16 : 0;
  }
  const p = pixels(width, y);
  const box = {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}};
  return {
    width,
    height: y,
    autosize: "none",
    layer: [
      {
        data: {values: rules},
        mark: {type: "rule", color: "var(--rule)"},
        encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y")}
      },
      {
        data: {values: bars},
        mark: {type: "rect", strokeWidth: 1.5},
        encoding: {...box, fill: asIs("fill"), stroke: asIs("colour"), description: asIs("tip")}
      },
      {
        data: {values: halves},
        mark: {type: "rect"},
        encoding: {...box, fill: asIs("colour"), description: asIs("tip")}
      },
      {
        data: {values: heads},
        mark: {type: "text", align: "left", fontSize: 13, fontWeight: 650, color: "var(--ink)"},
        encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}}
      },
      {
        data: {values: labels},
        mark: {type: "text", align: "left", fontSize: 13, color: "var(--ink)", limit: names - 8},
        encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}}
      },
      {
        data: {values: texts},
        mark: {type: "text", align: "left", fontSize: 12},
        encoding: {x: p.x("x"), y: p.y("y"), text: {field: "text"}, color: asIs("colour")}
      }
    ]
  };
}

const words = {direct: "of their own", mixed: "in quotes partly of their own", indirect: "reported"} as const;
