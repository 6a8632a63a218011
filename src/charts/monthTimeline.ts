import {digits} from "./digits.js";
import {markText, type Places} from "./marked.js";
import {asIs, isNarrow, pixels} from "./pixels.js";
import type {Spec} from "./spec.js";
import {fitText, textWidth} from "./textWidth.js";
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
  const scale = timeScale(
    lanes.flatMap(({bins}) => bins.flatMap(({from, until}) => [from, until])),
    left,
    right
  );
  const {full} = measure(lanes);
  const bars: object[] = [];
  const names: object[] = [];
  const sums: object[] = [];
  const rules: object[] = [];
  const gaps: object[] = [];
  const grounds: object[] = [];
  const numbers: object[] = [];
  lanes.forEach(({name, colour, bins}, i) => {
    const bottom = 24 + (i + 1) * step;
    names.push({
      x: 0,
      y: narrow ? bottom - tallest - 10 : bottom - 9,
      text: fitText(name, 13, narrow ? width : left - 12)
    });
    sums.push({x: right + 8, y: bottom - 9, text: digits(bins.reduce((sum, {n}) => sum + n, 0))});
    rules.push({x: left, x2: right, y: bottom});
    const drawn = bins.map(({from, until, n, tip, at}) => {
      const x = scale.x(from);
      const x2 = Math.max(x + 1.5, scale.x(until) - 0.5);
      const y = bottom - Math.min(tallest, Math.max(2, (n / full) * tallest));
      return {x, x2, y, y2: bottom, n, colour, tip: markText(tip, at)};
    });
    bars.push(...drawn);
    const taken: [number, number][] = drawn.filter(({n}) => n > full).map(({x, x2}) => [x, x2]);
    for (const {x, x2, n} of drawn.filter((bar) => bar.n > full).sort((a, b) => b.n - a.n)) {
      gaps.push({x: x - 0.5, x2: x2 + 0.5, y: bottom - tallest + 6, y2: bottom - tallest + 8});
      const w = textWidth(digits(n), 11);
      // Beside its bar, where no other cut bar or number is; else the tooltip has it.
      const at = [x2 + 4, x - 4 - w].find(
        (start) => start >= left && start + w <= right && taken.every(([a, b]) => start + w < a || start > b)
      );
      if (at === undefined) continue;
      taken.push([at, at + w]);
      grounds.push({x: at - 2, x2: at + w + 2, y: bottom - tallest - 2, y2: bottom - tallest + 12});
      numbers.push({x: at, y: bottom - tallest + 5, text: digits(n)});
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
      ...[gaps, grounds].map((values) => ({
        data: {values},
        mark: {type: "rect", fill: "var(--surface)"},
        encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}}
      })),
      {
        data: {values: numbers},
        mark: {type: "text", align: "left", fontSize: 11, color: "var(--ink-2)"},
        encoding: text
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
