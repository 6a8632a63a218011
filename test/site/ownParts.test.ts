import {expect, test} from "vitest";
import type {Quote} from "../../src/extract/types.js";
import {ownParts} from "../../src/pages/ownParts.js";

/** The words in brackets are the quote; what its speaker's own words are is said beside it. */
const own = (marked: string, type: Quote["type"]) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return ownParts({type, start, end} as Quote, text).map((p) => text.slice(p.start, p.end));
};

test.each([
  ["“[It works,]” said Ana Ruiz.", "direct", ["It works,"]],
  ["Ruiz said [it works].", "indirect", []],
  ["Ruiz said [it works “very well” here].", "mixed", ["“very well”"]],
  ['Ruiz said [it works "very well" and "often"].', "mixed", ['"very well"', '"often"']],
  // the opening mark stands before the quote's first word
  ["“[It works” for the harbour], Ruiz said.", "mixed", ["It works”"]],
  // a mark that is never closed
  ["Ruiz said [it works “very well].", "mixed", ["“very well"]]
] as const)("%s", (marked, type, expected) => expect(own(marked, type)).toEqual(expected));
