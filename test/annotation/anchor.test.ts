import {describe, expect, test} from "vitest";
import {readMarkFile} from "../../src/annotation/readMarkFile.js";
import {writeAnnotations} from "../../src/annotation/w3c/writeAnnotations.js";
import {marked, words} from "./marked.js";

/** Marks made on one version of a text, found in another. */
function moved(before: string, after: string) {
  const {text, marking} = marked(before);
  const result = readMarkFile(writeAnnotations(marking, {text}), [{id: "ferry", text: after}]);
  if (!result.ok) throw new Error(result.reason);
  return {
    found: result.markings.flatMap(({marks}) => words(after, marks)),
    orphans: result.orphans.map(({label, exact}) => `${label}: ${exact}`),
    moved: result.moved,
    alike: result.alike
  };
}

describe("an annotation of another version of the text", () => {
  test("stands where a paragraph was put before it", () => {
    const before = "“[The pier is safe,]” {Ana Ruiz} <said>. The town laughed.";
    expect(moved(before, "A new first paragraph.\n\n“The pier is safe,” Ana Ruiz said. The town laughed.")).toEqual({
      found: ["quote: The pier is safe,", "speaker: Ana Ruiz", "cue: said"],
      orphans: [],
      moved: 3,
      alike: 0
    });
  });

  test("is the one of two like words that keeps its context", () => {
    const before = "Tom Berg said nothing. {He} <said> that [the pier is closed until the inspection].";
    const after = "Tom Berg said nothing at first. He waited. He said that the pier is closed until the inspection.";
    expect(moved(before, after)).toMatchObject({
      found: ["speaker: He", "cue: said", "quote: the pier is closed until the inspection"]
    });
    const {text, marking} = marked(before);
    const read = readMarkFile(writeAnnotations(marking, {text}), [{id: "ferry", text: after}]);
    expect(read.ok && read.markings[0]!.marks[0]!.start).toBe(after.lastIndexOf("He said"));
  });

  test("is found by likeness where an editor changed a word of it", () => {
    const before = "The mayor <said> that [the pier would be closed untill the end of next week].";
    const after = "Late on Monday the mayor said that the pier would be closed until the end of the week.";
    expect(moved(before, after)).toEqual({
      found: ["cue: said", "quote: the pier would be closed until the end of the week"],
      orphans: [],
      moved: 2,
      alike: 1
    });
  });

  test("whose words are gone is listed, and a short one without its context is not guessed", () => {
    const before = "{He} <said> that [the pier is closed until the inspection]. The ferry left at noon.";
    expect(moved(before, "The council met. He was late, she wrote, and all the boats had gone by then.")).toEqual({
      found: [],
      orphans: ["speaker: He", "cue: said", "quote: the pier is closed until the inspection"],
      moved: 0,
      alike: 0
    });
  });
});
