import {expect, test} from "vitest";
import {innermostQuote} from "../../src/extract/events/innermostQuote.js";
import type {Quote} from "../../src/extract/types.js";

const quote = (id: string, start: number, end: number, parts?: readonly [number, number][]): Quote =>
  ({id, start, end, parts: parts?.map(([start, end]) => ({start, end, text: ""}))}) as unknown as Quote;

test("an event belongs to the innermost quote around it", () => {
  const at = innermostQuote([quote("outer", 0, 100), quote("inner", 40, 80), quote("later", 120, 150)]);
  expect([10, 45, 85, 110, 130].map((start) => at(start, start + 3)?.id)).toEqual([
    "outer",
    "inner",
    "outer",
    undefined,
    "later"
  ]);
});

test("what stands between the parts of an interrupted quote is not in it", () => {
  const at = innermostQuote([
    quote("broken", 0, 60, [
      [0, 20],
      [40, 60]
    ])
  ]);
  expect([5, 25, 45].map((start) => at(start, start + 3)?.id)).toEqual(["broken", undefined, "broken"]);
});
