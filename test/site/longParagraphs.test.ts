import fc from "fast-check";
import {expect, test} from "vitest";
import {reading} from "../../src/pages/reading.js";
import {reading as article} from "../tables/readings.js";

const paragraphsOf = (text: string) => {
  const {article: a, extraction} = article({id: "a", text});
  return reading(a, extraction);
};

test("a text without line breaks is shown in several paragraphs, cut after sentences, and has parts", () => {
  const text = "The ferry left the pier at noon, and “nobody knows,” Ana Ruiz said. ".repeat(6000).trim();
  const {paragraphs, parts} = paragraphsOf(text);
  expect(Math.max(...paragraphs.map(({start, end}) => end - start))).toBeLessThanOrEqual(6000);
  expect(paragraphs.every(({start, end}) => text[start] === "T" && text[end - 1] === ".")).toBe(true);
  expect(paragraphs.map(({n}) => n)).toEqual(paragraphs.map((_, i) => i + 1));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap((part) => part.paragraphs)).toEqual(paragraphs);
});

test("paragraphs leave out blanks only, whatever the text", () => {
  const word = fc.constantFrom("harbour", "“No.”", "said.", "\n", "\r\n\n", "؟", "…", "😀", "x".repeat(7000), " ");
  const text = fc.array(word, {maxLength: 60}).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, (t) => {
      const {paragraphs} = paragraphsOf(t);
      const shown = paragraphs.map(({start, end}) => t.slice(start, end)).join("");
      expect(shown.replace(/\s/g, "")).toBe(t.replace(/\s/g, ""));
    })
  );
});
