import fc from "fast-check";
import {expect, test} from "vitest";
import {pairMarks} from "../../src/extract/quotes/marks.js";
import {processorTime} from "../processorTime.js";

const inside = (text: string) => pairMarks(text, [text.length]).map(({inner}) => text.slice(inner.start, inner.end));

test.each([
  ["“It works,” said Ana Ruiz.", ["It works,"]],
  ['"It works," said Ana Ruiz. "Try it."', ["It works,", "Try it."]],
  ["‘It works,’ said Ana Ruiz.", ["It works,"]],
  ["'It works,' said Ana Ruiz.", ["It works,"]],
  ["«It works», said Ana Ruiz.", ["It works"]],
  ["„It works“, said Ana Ruiz.", ["It works"]],
  ["„It works”, said Ana Ruiz.", ["It works"]],
  ["``It works,'' said Ana Ruiz.", ["It works,"]],
  // only the outer pair is a quotation of its own
  ["“She said ‘no’ to me,” he said.", ["She said ‘no’ to me,"]],
  ["‘She said “no” to me,’ he said.", ["She said “no” to me,"]],
  // odd marks
  ["“It works ” to us all, Ruiz said.", ["It works "]],
  ["”It works,” said Ana Ruiz.", ["It works,"]],
  ["“You shouldn‘t go,” said Ana Ruiz.", ["You shouldn‘t go,"]],
  // apostrophes are no marks
  ["The players' union isn't the clubs' friend.", []],
  ["Rock 'n' roll of the '90s isn't dead.", []],
  ["'Don't go to the sailors' bar,' said Ana Ruiz.", ["Don't go to the sailors' bar,"]],
  // never closed: to the end of the paragraph
  ["Ruiz said: “It works.", ["It works."]],
  // a closing mark alone closes nothing
  ["It works,” said Ruiz.", []]
])("%s", (text, wanted) => expect(inside(text)).toEqual(wanted));

test("a quotation ends with its paragraph where each paragraph opens anew", () => {
  const text = "“One.\n\n“Two,” said Ruiz.";
  expect(
    pairMarks(text, [6, text.length]).map(({inner, closed}) => [text.slice(inner.start, inner.end), closed])
  ).toEqual([
    ["One.\n", false],
    ["Two,", true]
  ]);
});

const noise = fc.string({unit: fc.constantFrom(..."“”„«»‟\"'‘’`` \n.,saA—")});

test("on any marks at all, quotations are in order, within the text and apart", () => {
  fc.assert(
    fc.property(noise, (text) => {
      let before = 0;
      for (const {start, end, inner} of pairMarks(text, [text.length])) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(inner.start).toBeGreaterThan(start);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(end).toBeGreaterThanOrEqual(inner.end);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    })
  );
});

test.each(["“", "”", '"', "'", "‘", "’", "` ", "„“", "'s ", "a' '"])(
  "a hundred thousand times %s takes no time",
  (mark) => {
    const text = mark.repeat(100_000);
    expect(processorTime(() => pairMarks(text, [text.length]), 1000)).toBeLessThan(1000);
  }
);
