import {expect, test} from "vitest";
import type {Quote} from "../../src/extract/types.js";
import {countWords} from "../../src/tables/countWords.js";
import {quotedText} from "../../src/tables/quotedText.js";

/** The quote stands between square brackets; the words inside quotation marks are counted. */
function counted(marked: string, type: Quote["type"]): number {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return countWords(quotedText({start, end, type, text: text.slice(start, end)} as Quote, text));
}

test.each([
  ["“[Russia does not plan to sell,]” he said.", "direct", 6],
  ["He said [it works].", "indirect", 0],
  ['saying that [such help is "particularly bad for the region."]', "mixed", 5],
  ["“[We would prefer that Russia was not helping ” the regime], he said.", "mixed", 8],
  ['"[We would prefer it" to the rest], he said.', "mixed", 4],
  ["He called it [“bad” and “very bad” news].", "mixed", 3],
  ['He called it ["bad" and "very bad" news].', "mixed", 3],
  ["He said [it is “bad].", "mixed", 1],
  ["« [Nous »] restons", "mixed", 1]
] as const)("%s", (marked, type, words) => {
  expect(counted(marked, type)).toBe(words);
});

test.each([
  ["", 0],
  ["don’t", 1],
  ["U.S. Soviet-era S-300", 3],
  ["$1 billion, 32,000 people — killed", 6]
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
