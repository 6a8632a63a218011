import fc from "fast-check";
import {expect, test} from "vitest";
import {bySpeaker, type Flow} from "../../src/charts/chains/flow.js";
import {halfHeight, placeGoBetween, type GoBetween} from "../../src/charts/chains/goBetween.js";
import {layOut} from "../../src/charts/chains/layOut.js";
import {placePapers} from "../../src/charts/chains/placePapers.js";
import {takeRow, type Interval} from "../../src/charts/intervals.js";

const colour = "var(--ink-2)";
const flow = (speaker: string, paper: string, through: readonly string[], n = 1): Flow => ({
  speaker,
  paper,
  through,
  n,
  colour,
  tip: "",
  at: []
});
const flows = fc.array(
  fc
    .record({
      speaker: fc.constantFrom("Ana Ruiz", "Tom Berg", "the council", "the mayor"),
      paper: fc.constantFrom("The Post", "The Bell", "The Lamp"),
      through: fc.subarray(["Radio", "the wire"]),
      n: fc.integer({min: 1, max: 40})
    })
    .map(({speaker, paper, through, n}) => flow(speaker, paper, through, n)),
  {minLength: 1, maxLength: 14}
);

test("in one row nothing lies over another, and a row is begun only where all others are taken", () => {
  const interval = fc.tuple(fc.nat(400), fc.nat(120)).map(([from, long]): Interval => [from, from + long]);
  fc.assert(
    fc.property(fc.array(interval, {maxLength: 40}), (all) => {
      const rows: Interval[][] = [];
      for (const each of all) {
        const before = rows.length;
        const row = takeRow(rows, each);
        for (const other of rows[row]!) if (other !== each) expect(other[1] < each[0] || other[0] > each[1]).toBe(true);
        expect(row).toBeLessThanOrEqual(before);
        for (const above of rows.slice(0, row))
          expect(above.some(([from, to]) => from <= each[1] && to >= each[0])).toBe(true);
      }
      expect(rows.flat().length).toBe(all.length);
    })
  );
});

test("shared speakers stand first; next to each other stand those who share a go-between", () => {
  const laid = layOut(
    [
      flow("Tom Berg", "The Post", ["Radio"]),
      flow("the council", "The Post", []),
      flow("the mayor", "The Post", ["Radio"]),
      flow("Ana Ruiz", "The Post", [])
    ],
    ["Ana Ruiz"]
  );
  expect(laid.map(({speaker}) => speaker)).toEqual(["Ana Ruiz", "Tom Berg", "the mayor", "the council"]);
  expect(laid.map(({y}) => y)).toEqual([76, 110, 144, 178]);
});

test("every way is laid out once, those of a speaker together, each below the one before it", () => {
  fc.assert(
    fc.property(flows, (all) => {
      const laid = layOut(all, []);
      expect(laid.length).toBe(all.length);
      for (const [i, {y}] of laid.entries()) if (i > 0) expect(y).toBeGreaterThan(laid[i - 1]!.y);
      for (const [, own] of bySpeaker(laid)) {
        const first = laid.indexOf(own[0]!);
        expect(laid.slice(first, first + own.length)).toEqual(own);
      }
    })
  );
});

test("papers at their edge stand apart, and each line comes in within its paper", () => {
  const names = ["The Post", "The Bell", "The Lamp"].map((name) => ({name, colour}));
  fc.assert(
    fc.property(flows, (all) => {
      const laid = layOut(all, []);
      const height = laid.at(-1)!.y + 400;
      const placed = placePapers(laid, names, height, 1);
      for (const [i, {y1}] of placed.entries()) if (i > 0) expect(y1).toBeGreaterThanOrEqual(placed[i - 1]!.y2 + 27);
      expect(placed.flatMap(({arrivals}) => arrivals).length).toBe(all.length);
      for (const {y1, y2, paper, arrivals} of placed)
        for (const [each, at] of arrivals) {
          expect(each.paper).toBe(paper.name);
          expect(at - each.n / 2).toBeGreaterThanOrEqual(y1 - 1e-6);
          expect(at + each.n / 2).toBeLessThanOrEqual(y2 + 1e-6);
        }
    })
  );
});

test("boxes of go-betweens stay inside and cover no other", () => {
  const size = {width: 700, height: 500};
  const wanted = fc.array(fc.tuple(fc.constantFrom("Radio", "the wire", "a board of inquiry"), fc.nat(700)), {
    maxLength: 12
  });
  fc.assert(
    fc.property(wanted, (all) => {
      const boxes: GoBetween[] = [];
      for (const [i, [name, x]] of all.entries()) {
        const laid = layOut([flow("Ana Ruiz", "The Post", [name])], []);
        boxes.push(placeGoBetween({name, k: 0, side: i}, x, laid, boxes, size, 4));
      }
      for (const [i, a] of boxes.entries()) {
        expect(a.x - a.half).toBeGreaterThanOrEqual(0);
        expect(a.x + a.half).toBeLessThanOrEqual(size.width);
        for (const b of boxes.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= a.half + b.half || Math.abs(a.y - b.y) >= 2 * halfHeight).toBe(true);
      }
    })
  );
});
