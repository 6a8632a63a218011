import * as fc from "fast-check";
import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {anyDay, anyText} from "./texts.js";
import {expectSound} from "./expectSound.js";

const read = (text: string, published: string | null = null) => extract({id: "a", text, published});

test(
  "any text at all, on any day: it does not throw, and every record points at its own words",
  () =>
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        const found = read(text, day);
        expectSound(text, found);
        expect(found.published === day || day === null).toBe(true);
      }),
      {numRuns: 300}
    ),
  60_000
);

test(
  "the same article gives the same rows, whatever was read before it",
  () =>
    fc.assert(
      fc.property(fc.array(anyText, {minLength: 2, maxLength: 4}), (texts) => {
        const alone = texts.map((text) => JSON.stringify(read(text)));
        const backwards = texts.toReversed().map((text) => JSON.stringify(read(text)));
        expect(backwards.toReversed()).toEqual(alone);
      }),
      {numRuns: 60}
    ),
  60_000
);

// Node 20.19 has toReversed; each of these is a megabyte on which a backtracking expression would not come to an end.
const MEGABYTE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

test.each([
  [
    "one line of news",
    filled(
      "“We need boats,” Ana Ruiz said on Friday. The minister, who visited Cairo last week, told reporters that it works. "
    )
  ],
  ["opening marks", filled("“")],
  ["straight marks", filled('"')],
  ["single marks", filled("' ")],
  ["marks of all kinds", filled("“”\"‘’'«»„``''")],
  ["opening marks with words", filled("“a ")],
  ["closing marks with words", filled("a” ")],
  ["parentheses", filled("(")],
  ["spaces", filled(" ")],
  ["line breaks", filled("\n")],
  ["blank lines and spaces", filled(" \n \n")],
  ["one word", filled("a")],
  ["capitals", filled("Ana Ruiz ")],
  ["digits", filled("1")],
  ["digits and commas", filled("1,")],
  ["dates", filled("May 5, 2012 ")],
  ["hyphens", filled("-")],
  ["dots", filled(". ")],
  ["said", filled("said ")],
  ["said that he said that", filled("he said that ")]
])(
  "a megabyte of %s takes at most ten seconds",
  (_, text) => {
    const begun = performance.now();
    expectRange(text, read(text, "2013-05-10"));
    expect(performance.now() - begun).toBeLessThan(10_000);
  },
  40_000
);

function expectRange(text: string, {quotes, events, times}: ReturnType<typeof read>): void {
  for (const {start, end} of [...quotes, ...events, ...times])
    expect(start >= 0 && start < end && end <= text.length).toBe(true);
}
