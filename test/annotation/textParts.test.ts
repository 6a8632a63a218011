import fc from "fast-check";
import {expect, test} from "vitest";
import {partShowing, textParts} from "../../src/components/mark/textParts.js";

const paragraphs = fc.array(fc.tuple(fc.nat(8000), fc.integer({min: 1, max: 40_000})), {maxLength: 40}).map((all) => {
  let at = 0;
  return all.map(([gap, length]) => [(at += gap), (at += length)] as const);
});

test("parts hold every paragraph once, in order, and no more than can be marked quickly, but for a paragraph longer than that", () =>
  fc.assert(
    fc.property(paragraphs, (all) => {
      const parts = textParts(all);
      expect(parts.flatMap((part) => part.paragraphs.map(({start, end}) => [start, end]))).toEqual(all);
      for (const {start, end, paragraphs: inside} of parts)
        if (inside.length > 1) expect(end - start).toBeLessThanOrEqual(30_000);
    })
  ));

test("an article of common length, or without a word, has one part", () => {
  expect(textParts([]).length).toBe(1);
  expect(
    textParts([
      [0, 2000],
      [2001, 29_000]
    ]).length
  ).toBe(1);
});

test("a mark is shown where some of it stands, first of all in the part that is open", () => {
  const parts = textParts([
    [0, 20_000],
    [20_002, 40_000],
    [40_002, 60_000]
  ]);
  expect(parts.map(({start}) => start)).toEqual([0, 20_002, 40_002]);
  expect(partShowing(parts, 0, {start: 40_010, end: 40_020})).toBe(2);
  expect(partShowing(parts, 2, {start: 10, end: 20})).toBe(0);
  const across = {start: 19_990, end: 20_010};
  expect(partShowing(parts, 1, across)).toBe(1);
  expect(partShowing(parts, 2, across)).toBe(0);
});
