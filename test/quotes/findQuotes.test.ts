import fc from "fast-check";
import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findQuotes} from "../../src/extract/quotes/findQuotes.js";
import type {Spoken} from "../../src/extract/quotes/spoken.js";

const read = (text: string) => findQuotes(readDoc({id: "a", text, published: null}), []);

/** The text with each quote's content in [ ], its cue in < > and its speaker in { }. */
function marked(text: string): string {
  const signs = new Map<number, string>();
  const put = (at: number, sign: string, before: boolean) =>
    signs.set(at, before ? sign + (signs.get(at) ?? "") : (signs.get(at) ?? "") + sign);
  for (const {start, end, parts, cue, speaker} of read(text)) {
    for (const part of parts ?? [{start, end}]) {
      put(part.start, "[", false);
      put(part.end, "]", true);
    }
    if (cue) {
      put(cue.start, "<", false);
      put(cue.end, ">", true);
    }
    if (speaker) {
      put(speaker.start, "{", false);
      put(speaker.end, "}", true);
    }
  }
  return Array.from({length: text.length + 1}, (_, i) => (signs.get(i) ?? "") + (text[i] ?? "")).join("");
}

test.each([
  "“[It works,]” <said> {Ana Ruiz, the mayor}.",
  "{Ruiz} <said> [that the bridge would open in May].",
  "{The mayor} <denied> [taking money from the builders]."
])("%s", (expected) => expect(marked(expected.replace(/[[\]<>{}]/g, ""))).toBe(expected));

test.each([
  ["nothing at all", ""],
  ["white space", " \n\n \t"],
  ["a name in quotation marks", "The “Blue Gull” ferry left the harbour at noon."]
])("finds no quote in %s", (_, text) => expect(read(text)).toEqual([]));

function holdsTogether(text: string, quotes: readonly Spoken[]): void {
  let before = 0;
  for (const q of quotes) {
    expect(q.start).toBeGreaterThanOrEqual(before);
    expect(q.end).toBeGreaterThan(q.start);
    expect(q.end).toBeLessThanOrEqual(text.length);
    for (const m of [q, ...(q.parts ?? [])]) expect(text.slice(m.start, m.end)).toBe(m.text);
    for (const span of [q.cue, q.speaker]) if (span) expect(span.end).toBeGreaterThan(span.start);
    expect(q.rules.length).toBeGreaterThan(0);
    before = q.start;
  }
}

const WORDS = [
  "Ruiz",
  "said",
  "that",
  "“",
  "”",
  '"',
  "'",
  ",",
  ".",
  "\n\n",
  "according to",
  "the mayor",
  "he",
  "it works",
  "told",
  ":",
  "—"
];

test("on any text its rows are in order and point at their own words", () => {
  const anything = fc.oneof(
    fc.string({unit: "binary", maxLength: 300}),
    fc.array(fc.constantFrom(...WORDS), {maxLength: 60}).map((words) => words.join(" "))
  );
  fc.assert(
    fc.property(anything, (text) => holdsTogether(text, read(text))),
    {numRuns: 150}
  );
});

test("an article reads the same whatever was read before it", () => {
  const article = "Ruiz's aides said the mayor's plan, “our best hope,” was Oslo's idea. “It isn't ours,” Ruiz said.";
  const first = read(article);
  read("Ruiz's and Oslo's plans. The mayor's plan isn't Ruiz's. “Oslo's,” she said. Ruiz' Oslo' mayor'.");
  expect(read(article)).toEqual(first);
});
