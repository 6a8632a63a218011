import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {adjudicated, nameOf, type Choice} from "../../src/annotation/edit/adjudicate.js";
import {addMark, moveMark, relabel, removeMark, toggleLink} from "../../src/annotation/edit/edits.js";
import {history, redo, step, undo} from "../../src/annotation/edit/history.js";
import {moveEdge} from "../../src/annotation/edit/moveEdge.js";
import {spansOf} from "../../src/annotation/edit/spansOf.js";
import {packMarking, unpackMarking} from "../../src/annotation/pack.js";
import {quotesOf} from "../../src/annotation/quotesOf.js";
import {compareMarks} from "../../src/scoring/agreement/disagreements.js";
import {marked, words} from "./marked.js";

const {text, marking} = marked("“[The pier is safe,]” {Ana Ruiz} <told> (reporters) ‹on Friday›.");
const [quote, speaker, cue] = marking.marks as [
  (typeof marking.marks)[0],
  (typeof marking.marks)[0],
  (typeof marking.marks)[0]
];

describe("editing marks", () => {
  test("a mark is added once, in the order of the text", () => {
    const span = {start: text.indexOf("Ruiz"), end: text.indexOf("Ruiz") + 4};
    const more = addMark(marking, "time", span, "urn:x:1");
    expect(words(text, more.marks)[2]).toBe("time: Ruiz");
    expect(addMark(more, "time", span, "urn:x:2")).toBe(more);
    expect(addMark(marking, "cue", {start: 4, end: 4}, "urn:x:1")).toBe(marking);
  });

  test("with a mark its links go", () => {
    expect(removeMark(marking, speaker.id).links.map(({to}) => to)).not.toContain(speaker.id);
    expect(removeMark(marking, quote.id).links).toEqual([]);
  });

  test("a quote that becomes a speaker loses its links, a speaker that becomes an addressee keeps them", () => {
    expect(relabel(marking, quote.id, "speaker").links).toEqual([]);
    expect(relabel(marking, speaker.id, "addressee").links).toEqual(marking.links);
  });

  test("only a quote and another mark can be linked, whichever comes first, and again is unlinked", () => {
    const without = {...marking, links: []};
    const link = {quote: quote.id, to: cue.id};
    expect(toggleLink(without, cue.id, quote.id).links).toEqual([link]);
    expect(toggleLink(toggleLink(without, cue.id, quote.id), quote.id, cue.id).links).toEqual([]);
    expect(toggleLink(without, cue.id, speaker.id)).toBe(without);
  });

  test.each([
    ["end", 1, "told reporters"],
    ["end", -1, "told"],
    ["start", -1, "Ruiz told"],
    ["start", 1, "told"]
  ] as const)("moves the %s of “told” by %i: “%s”", (edge, by, moved) => {
    const span = moveEdge(text, cue, edge, by);
    expect(text.slice(span.start, span.end)).toBe(moved);
    expect(moveMark(marking, cue.id, span).marks.find(({id}) => id === cue.id)).toMatchObject(span);
  });

  test("any steps taken back one by one lead to the beginning, and forth to the end", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), {maxLength: 30}), (values) => {
        let now = history(-1);
        for (const value of values) now = step(now, value);
        const steps = now.past.length;
        let back = now;
        for (let i = 0; i < steps + 2; i++) back = undo(back);
        expect(back.present).toBe(-1);
        let forth = back;
        for (let i = 0; i < steps + 2; i++) forth = redo(forth);
        expect(forth.present).toBe(now.present);
      })
    );
  });
});

describe("adjudicating", () => {
  const one = marked("“[The pier is safe,]” {Ana Ruiz} <told> (reporters) Friday.", "one");
  const two = marked("“[The pier is safe,]” {Ana} Ruiz <told> reporters ‹Friday›.", "two");
  const markings = [one.marking, two.marking];
  const {agreed, disagreements} = compareMarks(one.text, [one.marking.marks, two.marking.marks]);
  const decide = (...choices: (Choice | undefined)[]) =>
    adjudicated(
      "ferry",
      markings,
      agreed,
      disagreements,
      Object.fromEntries(
        choices.flatMap((choice, i) => (choice === undefined ? [] : [[nameOf(disagreements[i]!), choice]]))
      )
    );

  test("what all agree on is in the key, what is decided comes in, the rest is counted", () => {
    expect(disagreements.map(({sides}) => sides.map((side) => words(one.text, side).join()))).toEqual([
      ["speaker: Ana Ruiz", "speaker: Ana"],
      ["addressee: reporters", ""],
      ["", "time: Friday"]
    ]);
    const {key, undecided} = decide({side: 0}, "none", undefined);
    expect(undecided).toBe(1);
    expect(words(one.text, key.marks)).toEqual(["quote: The pier is safe,", "speaker: Ana Ruiz", "cue: told"]);
    expect(words(one.text, decide({side: 1}, {side: 0}, {side: 1}).key.marks)).toContain("time: Friday");
  });

  test("links come along where at least half of those who have both ends have them", () => {
    const {key} = decide({side: 0}, {side: 0}, {side: 1});
    const label = new Map(key.marks.map((mark) => [mark.id, mark.label]));
    expect(key.links.map(({quote, to}) => `${label.get(quote)} to ${label.get(to)}`).sort()).toEqual([
      "quote to addressee",
      "quote to cue",
      "quote to speaker",
      "quote to time"
    ]);
  });
});

describe("spans of a reader's rule", () => {
  test.each([
    ["none", "spans is no list; let it be a list of {start, end}"],
    [[{start: 0}], "entry 1 of spans has no start and end; write whole numbers, as {start: 0, end: 5}"],
    [[null], "entry 1 of spans has no start and end; write whole numbers, as {start: 0, end: 5}"],
    [
      [
        {start: 0, end: 2},
        {start: 3, end: 99}
      ],
      "entry 2 of spans is 3 to 99; the text goes from 0 to 10, and a span begins before it ends"
    ],
    [Array.from({length: 5001}, () => ({start: 0, end: 1})), "spans has 5,001 entries; up to 5,000 are scored"]
  ])("%#", (value, said) => expect(spansOf(value, "0123456789")).toBe(said));

  test("of any value is a list of spans within the text, or words", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const spans = spansOf(value, "0123456789");
        if (typeof spans !== "string")
          for (const {start, end} of spans) expect(start >= 0 && start < end && end <= 10).toBe(true);
      })
    );
  });
});

test("packed marks are the same marks", () => {
  const packed = packMarking(marking);
  const again = unpackMarking("ferry", JSON.parse(JSON.stringify(packed)));
  expect(words(text, again.marks)).toEqual(words(text, marking.marks));
  expect(packMarking(again)).toEqual(packed);
  expect(again.links.length).toBe(marking.links.length);
});

test("quotes of a marking have the first speaker and cue that are linked to them", () => {
  expect(quotesOf(marking)).toEqual([
    {
      start: quote.start,
      end: quote.end,
      speakerStart: speaker.start,
      speakerEnd: speaker.end,
      cueStart: cue.start,
      cueEnd: cue.end,
      speaker: null
    }
  ]);
});
