import {expect, test} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {extract} from "../../src/extract/extract.js";
import {processorTime} from "../processorTime.js";

// A tenth of a megabyte of each: time that grows by the square of the length, or a regular expression that backtracks, would take
// minutes. The tests run at about a third of the speed of the command, on machines that may be busy.
const SIZE = 100_000;
const LIMIT = 3_000;

const news = extractCorpus()
  .readings.map(({article}) => article.text)
  .join("\n\n");
const filled = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

test.each([
  ["news", news],
  ["news on one line", `${news.replace(/\s+/g, " ")} `],
  ["opening marks", "“"],
  ["straight marks", '"'],
  ["single marks", "' "],
  ["marks of all kinds", "“”\"‘’'«»„``''"],
  ["opening marks with words", "“a "],
  ["closing marks with words", "a” "],
  ["parentheses", "("],
  ["spaces", " "],
  ["line breaks", "\n"],
  ["blank lines and spaces", " \n \n"],
  ["one word", "a"],
  ["names", "Ana Ruiz "],
  ["digits", "1"],
  ["digits and commas", "1,"],
  ["dates", "May 5, 2012 "],
  ["hyphens", "-"],
  ["dots", ". "],
  ["said", "said "],
  ["he said that he said that", "he said that "]
])("%s without end", (_, piece) => {
  const text = filled(piece);
  expect(processorTime(() => read(text), LIMIT)).toBeLessThan(LIMIT);
});

test("more quotation marks than a call takes arguments", () => {
  expect(() => read(filled("“” ", 400_000))).not.toThrow();
}, 60_000);

function read(text: string): void {
  extract({id: "a", text, published: "2013-05-10"});
}
