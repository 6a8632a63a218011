import {digits} from "./digits.js";
import {markText, type Places} from "./marked.js";
import {asIs, isNarrow, pixels} from "./pixels.js";
import type {Spec} from "./spec.js";
import {fitText} from "./textWidth.js";
import {timeAxis} from "./timeAxis.js";
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

/** A lane a name, a bar a month or a longer stretch, as tall as there is much in it; all lanes have one measure, their sum at the right. */
export function monthTimeline(lanes: readonly BinnedLane[], width: number): Spec {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : 172;
  const right = width - 46;
  const step = narrow ? 62 : 44;
  const scale = timeScale(
    lanes.flatMap(({bins}) => bins.flatMap(({from, until}) => [from, until])),
    left,
    right
  );
  const most = Math.max(1, ...lanes.flatMap(({bins}) => bins.map(({n}) => n)));
  const bars: object[] = [];
  const names: object[] = [];
  const sums: object[] = [];
  const rules: object[] = [];
  lanes.forEach(({name, colour, bins}, i) => {
    const bottom = 24 + (i + 1) * step;
    names.push({
      x: 0,
      y: narrow ? bottom - tallest - 10 : bottom - 9,
      text: fitText(name, 13, narrow ? width : left - 12)
    });
    sums.push({x: right + 8, y: bottom - 9, text: digits(bins.reduce((sum, {n}) => sum + n, 0))});
    rules.push({x: left, x2: right, y: bottom});
    for (const {from, until, n, tip, at} of bins) {
      const x = scale.x(from);
      const x2 = Math.max(x + 1.5, scale.x(until) - 0.5);
      bars.push({x, x2, y: bottom - Math.max(2, (n / most) * tallest), y2: bottom, colour, tip: markText(tip, at)});
    }
  });
  const height = 24 + lanes.length * step + 4;
  const p = pixels(width, height);
  const text = {x: p.x("x"), y: p.y("y"), text: {field: "text"}};
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
        data: {values: bars},
        mark: {type: "rect"},
        encoding: {
          x: p.x("x"),
          x2: {field: "x2"},
          y: p.y("y"),
          y2: {field: "y2"},
          fill: asIs("colour"),
          description: asIs("tip")
        }
      },
      {
        data: {values: names},
        mark: {type: "text", align: "left", fontSize: 13, color: "var(--ink)"},
        encoding: text
      },
      {data: {values: sums}, mark: {type: "text", align: "left", fontSize: 12, color: "var(--ink-2)"}, encoding: text}
    ]
  };
}
