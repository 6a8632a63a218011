import type {Spec} from "./spec.js";
import {markText, type Places} from "./marked.js";
import {asIs, isNarrow, pixels} from "./pixels.js";
import {fitText, textWidth} from "./textWidth.js";
import {timeAxis} from "./timeAxis.js";
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
export function coverageTimeline(lanes: readonly Lane[], stretches: readonly Stretch[], width: number): Spec {
  const days = [...stretches.flatMap((s) => [s.from, s.to]), ...lanes.flatMap((l) => l.published ?? [])];
  const scale = timeScale(days, 0, width);
  const bars: object[] = [];
  const ticks: object[] = [];
  const texts: object[] = [];
  const grounds: object[] = [];
  const heads: object[] = [];
  const squares: object[] = [];
  const published: object[] = [];
  const rules: object[] = [];
  let y = 26;
  for (const lane of lanes) {
    const mine = stretches.filter((s) => s.lane === lane.name);
    const rows: [number, number][][] = [];
    rules.push({y: y - 8, x: 0, x2: width});
    squares.push({x: 0, x2: 10, y: y + 2, y2: y + 12, colour: lane.colour});
    heads.push({x: 16, y: y + 7, text: lane.name});
    const top = y + 44;
    for (const s of mine) {
      const x0 = scale.x(s.from);
      const x1 = scale.endOf(s.to);
      const wide = x1 - x0 > 40;
      const text = fitText(s.text, 12.5, wide ? width : Math.max(x0, width - x1) - 16);
      const w = textWidth(text, 12.5);
      // Beside a short mark, above a long one; to the left where the right edge is near.
      const left = !wide && x1 + 10 + w > width;
      const tx = wide ? Math.max(0, Math.min(x0, width - w)) : left ? x0 - 10 - w : x1 + 10;
      const extent: [number, number] = [Math.min(x0, tx) - 6, Math.max(x1, tx + w) + 6];
      let row = rows.findIndex((taken) => taken.every(([a, b]) => extent[1] < a || extent[0] > b));
      if (row < 0) row = rows.push([]) - 1;
      rows[row]!.push(extent);
      const middle = top + row * rowHeight;
      const ty = wide ? middle - 15 : middle;
      grounds.push({x: tx - 4, x2: tx + w + 4, y: ty - 8, y2: ty + 8});
      texts.push({x: tx, y: ty, text, tip: markText(s.tip, s.at)});
      const box = {x: x0, x2: x1, y: middle - 5, y2: middle + 5, colour: lane.colour, tip: markText(s.tip, s.at)};
      if (x1 - x0 < 4) ticks.push({...box, x: (x0 + x1) / 2});
      else bars.push(box);
    }
    const bottom = top + Math.max(0, rows.length - 1) * rowHeight + 14;
    if (lane.published) {
      const x = scale.x(lane.published);
      const w = textWidth(lane.publishedText, 12);
      const named = textWidth(lane.name, 13, true) + 30;
      const right = x - 8 - w < named;
      const tx = right ? Math.min(Math.max(x + 8, named), width - w) : x - 8 - w;
      // Where its words stand over the line, it begins below them.
      published.push({x, y: right && tx <= x ? y + 16 : y - 2, y2: bottom, colour: lane.colour});
      grounds.push({x: tx - 3, x2: tx + w + 3, y, y2: y + 14});
      texts.push({x: tx, y: y + 7, text: lane.publishedText, quiet: true});
    }
    y = bottom + 26;
  }
  const height = y - 12;
  const p = pixels(width, height);
  const box = {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}};
  const at = {x: p.x("x"), y: p.y("y"), text: {field: "text"}};
  const size = isNarrow(width) ? 12 : 12.5;
  return {
    width,
    height,
    autosize: "none",
    layer: [
      ...timeAxis(scale, p, height),
      {
        data: {values: rules},
        mark: {type: "rule", color: "var(--rule)"},
        encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y")}
      },
      {
        data: {values: published},
        mark: {type: "rule", strokeWidth: 1.5, strokeDash: [1, 3.5], strokeCap: "round"},
        encoding: {x: p.x("x"), y: p.y("y"), y2: {field: "y2"}, color: asIs("colour")}
      },
      {data: {values: grounds}, mark: {type: "rect", fill: "var(--surface)"}, encoding: box},
      {data: {values: squares}, mark: {type: "rect"}, encoding: {...box, fill: asIs("colour")}},
      {
        data: {values: heads},
        mark: {type: "text", align: "left", fontSize: 13, fontWeight: 650, color: "var(--ink)"},
        encoding: at
      },
      {data: {values: bars}, mark: {type: "rect", fill: "var(--surface)"}, encoding: box},
      {
        data: {values: bars},
        mark: {type: "rect", strokeWidth: 1.5, fillOpacity: 0.2, cornerRadius: 1},
        encoding: {...box, fill: asIs("colour"), stroke: asIs("colour"), description: asIs("tip")}
      },
      {
        data: {values: ticks},
        mark: {type: "rule", strokeWidth: 2.5},
        encoding: {x: p.x("x"), y: p.y("y"), y2: {field: "y2"}, color: asIs("colour"), description: asIs("tip")}
      },
      {
        data: {values: texts.filter((t) => !("quiet" in t))},
        mark: {type: "text", align: "left", fontSize: size, color: "var(--ink)"},
        encoding: {...at, description: asIs("tip")}
      },
      {
        data: {values: texts.filter((t) => "quiet" in t)},
        mark: {type: "text", align: "left", fontSize: 12, color: "var(--ink-3)"},
        encoding: at
      }
    ]
  };
}
