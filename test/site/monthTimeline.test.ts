import fc from "fast-check";
import {expect, test} from "vitest";
import {cutsBars, monthTimeline, type BinnedLane} from "../../src/charts/monthTimeline.js";
import {textWidth} from "../../src/charts/textWidth.js";
import {narrowWidth} from "../../src/pages/figure.js";

type Row = Readonly<Record<string, number | string>>;

const lane = (name: string, counts: readonly number[]): BinnedLane => ({
  name,
  colour: "var(--ink-2)",
  bins: counts.map((n, i) => {
    const month = (k: number) => `${2018 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}-01`;
    return {from: month(i), until: month(i + 1), n, tip: name, at: []};
  })
});

function drawn(lanes: readonly BinnedLane[], width: number) {
  const {layer} = monthTimeline(lanes, width) as unknown as {
    layer: readonly {data: {values: readonly Row[]}; mark: {fontSize?: number}}[];
  };
  const values = layer.map(({data}) => data.values);
  return {
    bars: values.flat().filter((row) => "tip" in row),
    numbers: layer.filter(({mark}) => mark.fontSize === 11).flatMap(({data}) => data.values)
  };
}

test("one book among short articles leaves these to be seen: its bar is cut, with its number beside it", () => {
  const lanes = [
    lane("The Endless", [90, 3400]),
    lane(
      "The Post",
      Array.from({length: 40}, (_, i) => 10 + (i % 30))
    )
  ];
  expect(cutsBars(lanes)).toBe(true);
  const {bars, numbers} = drawn(lanes, 940);
  const heights = bars.map(({y, y2}) => Number(y2) - Number(y));
  expect(Math.max(...heights)).toBe(30);
  expect(heights.slice(2).filter((height) => height > 6).length).toBeGreaterThan(25);
  expect(numbers.map(({text}) => text)).toEqual(["3,400"]);
});

test("bars that are alike are not cut, nor are a few", () => {
  expect(
    cutsBars([
      lane(
        "The Post",
        Array.from({length: 40}, (_, i) => i + 1)
      )
    ])
  ).toBe(false);
  expect(cutsBars([lane("The Post", [1, 1, 400])])).toBe(false);
  expect(cutsBars([])).toBe(false);
});

test("whatever the numbers, bars and their numbers stay inside and apart", () => {
  const counts = fc.array(fc.oneof({weight: 5, arbitrary: fc.nat(40)}, {weight: 1, arbitrary: fc.nat(9000)}), {
    minLength: 1,
    maxLength: 80
  });
  fc.assert(
    fc.property(fc.array(counts, {minLength: 1, maxLength: 5}), fc.constantFrom(940, narrowWidth), (all, width) => {
      const {bars, numbers} = drawn(
        all.map((each, i) => lane(`Paper ${i}`, each)),
        width
      );
      for (const {x, x2, y, y2} of bars) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x2)).toBeLessThanOrEqual(width);
        expect(Number(y2) - Number(y)).toBeLessThanOrEqual(30);
        expect(Number(y2) - Number(y)).toBeGreaterThanOrEqual(2);
      }
      const boxes = numbers.map(({x, y, text}) => [Number(x), Number(x) + textWidth(String(text), 11), Number(y)]);
      for (const [i, [x, x2, y]] of boxes.entries()) {
        expect(x2).toBeLessThanOrEqual(width);
        for (const [a, b, c] of boxes.slice(i + 1)) if (c === y) expect(x2! < a! || x! > b!).toBe(true);
      }
    })
  );
});
