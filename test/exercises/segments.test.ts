import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rowsOf, segmentsOf, wordAt, wordsOf} from "../../src/components/exercise/segments.js";

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({start, end: start + length + 1}));

test("segments cover every character once, and each is covered whole by what stands over it", () =>
  fc.assert(
    fc.property(span, fc.array(span, {maxLength: 12}), (whole, spans) => {
      const segments = segmentsOf(whole, spans);
      expect(segments.map(({start}) => start)).toEqual([whole.start, ...segments.slice(0, -1).map(({end}) => end)]);
      expect(segments.at(-1)!.end).toBe(whole.end);
      for (const {start, end, over} of segments)
        for (const [i, each] of spans.entries()) expect(over.includes(i)).toBe(each.start < end && each.end > start);
    })
  ));

test("marks that overlap stand in different rows, and in no more than needed", () =>
  fc.assert(
    fc.property(fc.array(span, {maxLength: 12}), (spans) => {
      const rows = rowsOf(spans);
      for (const [i, a] of spans.entries())
        for (const [j, b] of spans.entries())
          if (i < j && a.start < b.end && b.start < a.end) expect(rows[i]).not.toBe(rows[j]);
      const deepest = Math.max(
        0,
        ...spans.map(({start}) => spans.filter((each) => each.start <= start && each.end > start).length)
      );
      expect(Math.max(-1, ...rows) + 1).toBe(deepest);
    })
  ));

describe("words", () => {
  const text = "“The S-300’s,” he said: $1 billion.\n\nKerry’s.";
  const words = wordsOf(text, [
    {start: 0, end: 35},
    {start: 37, end: text.length}
  ]);

  test("are without the punctuation around them", () =>
    expect(words.map(({start, end}) => text.slice(start, end))).toEqual([
      "The",
      "S-300’s",
      "he",
      "said",
      "$1",
      "billion",
      "Kerry’s"
    ]));

  test.each([
    ["inside a word", 6, "S-300’s"],
    ["before all", 0, "The"],
    ["at a stop behind a word", 22, "said"],
    ["between two, nearer the second", 14, "he"],
    ["behind all", 99, "Kerry’s"]
  ])("%s", (_, offset, word) => {
    const {start, end} = words[wordAt(words, offset)]!;
    expect(text.slice(start, end)).toBe(word);
  });

  test("none in an empty text", () => expect(wordAt(wordsOf("", []), 0)).toBe(-1));
});
