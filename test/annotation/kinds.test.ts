import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {byHand} from "../../src/annotation/byHand.js";
import {mergeMarks} from "../../src/annotation/edit/mergeMarks.js";
import {allOfExtraction, ofExtraction} from "../../src/annotation/ofExtraction.js";
import {packMarking, unpackMarking} from "../../src/annotation/pack.js";
import {readMarkFile} from "../../src/annotation/readMarkFile.js";
import {labels, type Kind, type Marking} from "../../src/annotation/types.js";
import {writeAnnotations} from "../../src/annotation/w3c/writeAnnotations.js";
import {extract} from "../../src/extract/extract.js";
import {exampleText} from "../../src/own/example.js";
import {marked, words} from "./marked.js";

describe("all that the parser finds, as annotations", () => {
  const article = {id: "harbour", text: exampleText, published: "2024-03-08"};
  const extraction = extract(article);
  const all = allOfExtraction("harbour", extraction);
  const of = (kind: Kind) => all.marks.filter(({label}) => label === kind);

  test("quotes, times, events, figures and persons, each with what it stands for", () => {
    expect(of("event")).toHaveLength(extraction.events.length);
    expect(of("figure").find(({start}) => exampleText.startsWith("40 metres", start))).toMatchObject({
      value: "40 metres"
    });
    expect(new Set(of("person").map(({value}) => value))).toEqual(new Set(extraction.people.map(({name}) => name)));
    expect(of("time")).toHaveLength(extraction.times.length);
  });

  test("come back from their file as they went, and packed", () => {
    const file = writeAnnotations(all, {text: exampleText, software: true});
    const read = readMarkFile(file, [{id: "harbour", text: exampleText}]);
    if (!read.ok) throw new Error(read.reason);
    expect([read.problems, read.orphans]).toEqual([[], []]);
    const sorted = ({marks}: Marking) => marks.map((mark) => JSON.stringify(mark)).sort();
    expect(sorted(read.markings[0]!)).toEqual(sorted(all));
    expect(read.markings[0]!.links).toHaveLength(all.links.length);
    expect(unpackMarking("harbour", packMarking(all)).marks.map(({label}) => label)).toEqual(
      all.marks.map(({label}) => label)
    );
  });

  test("of them a page for marking takes what is marked by hand", () => {
    const mine = byHand(all);
    expect(mine.marks.filter(({label}) => !(labels as readonly Kind[]).includes(label))).toEqual([]);
    expect(words(exampleText, mine.marks)).toEqual(words(exampleText, ofExtraction("harbour", extraction).marks));
    expect(byHand(mine)).toBe(mine);
  });
});

describe("taking over another's marks", () => {
  const {text, marking: theirs} = marked("“[It works,]” {Ana Ruiz} <said> ‹on Friday›.", "Tom");
  const {marking: mine} = marked("“[It works,]” {Ana} Ruiz <said> on Friday.");
  let n = 0;
  const merge = (a: Marking, b: Marking, only: "time" | null = null) => mergeMarks(a, b, only, () => `urn:x:${n++}`);

  test("what is not there comes in, with links; what is there stays one", () => {
    const both = merge(mine, theirs);
    expect(words(text, both.marks)).toEqual([
      "quote: It works,",
      "speaker: Ana Ruiz",
      "speaker: Ana",
      "cue: said",
      "time: on Friday"
    ]);
    expect(both.links).toHaveLength(4);
    const quote = both.marks[0]!;
    expect(quote.id).toBe(mine.marks[0]!.id);
    expect(both.links.every((link) => link.quote === quote.id)).toBe(true);
    expect(new Set(both.marks.map(({id}) => id)).size).toBe(5);
  });

  test("of a task's one label, only that", () =>
    expect(words(text, merge(mine, theirs, "time").marks).filter((each) => each.startsWith("time"))).toHaveLength(1));

  test("a second time changes nothing", () => {
    fc.assert(
      fc.property(fc.subarray([...theirs.marks]), (marks) => {
        const once = merge(mine, {...theirs, marks});
        expect(merge(once, {...theirs, marks})).toBe(once);
      })
    );
  });
});
