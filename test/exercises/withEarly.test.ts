import {describe, expect, test} from "vitest";
import {withEarly} from "../../src/components/exercise/withEarly.js";
import type {Answer} from "../../src/exercises/types.js";

const text = (words: string): Answer => ({kind: "text", text: words, citations: []});
const options = (...chosen: (number | null)[]): Answer => ({kind: "match", options: chosen});

describe("what is answered before a page is ready, beside what is kept", () => {
  test.each<[what: string, kept: Answer | null, early: Answer | null, then: Answer | null]>([
    ["nothing at all", null, null, null],
    ["nothing kept", null, text("New."), text("New.")],
    ["nothing early", text("Old."), null, text("Old.")],
    ["text after text", text("Old.\n"), text("New."), text("Old.\nNew.")],
    [
      "text that the browser put back and the reader went on in",
      text("Old. "),
      text("Old. And new."),
      text("Old. And new.")
    ],
    ["the newer choice", {kind: "choice", chosen: [0]}, {kind: "choice", chosen: [2]}, {kind: "choice", chosen: [2]}],
    ["the newer number", {kind: "number", value: "1"}, {kind: "number", value: "12"}, {kind: "number", value: "12"}],
    ["one match of two", options(1, 2), options(null, 0), options(1, 0)],
    ["another kind of part than then", options(1), text("New."), text("New.")]
  ])("%s", (_, kept, early, then) => expect(withEarly(kept, early)).toEqual(then));

  test("citations chosen early count; else those kept stay", () => {
    const place = (start: number) => ({article: "a", start, end: start + 1});
    const cited = (words: string, ...starts: number[]): Answer => ({
      kind: "text",
      text: words,
      citations: starts.map(place)
    });
    expect(withEarly(cited("Old.", 1), text("New."))).toEqual(cited("Old.\nNew.", 1));
    expect(withEarly(cited("Old.", 1), cited("", 2))).toEqual(cited("Old.", 2));
  });
});
