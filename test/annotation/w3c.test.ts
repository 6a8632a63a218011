import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {codePoints} from "../../src/annotation/codePoints.js";
import {nameUuid} from "../../src/annotation/nameUuid.js";
import {readMarkFile, type ReadMarks} from "../../src/annotation/readMarkFile.js";
import {labels, type Mark} from "../../src/annotation/types.js";
import {writeAnnotations} from "../../src/annotation/w3c/writeAnnotations.js";
import {marked, words} from "./marked.js";

const source =
  "“[The pier is safe,]” {Ana Ruiz} <told> (reporters) ‹on Friday›. The ferry 🛳️ left without {her}. {She} waved 👋🏽 twice.";
const {text, marking} = marked(source);
const file = writeAnnotations(marking, {text});

function read(content: unknown, article = text): ReadMarks {
  const result = readMarkFile(typeof content === "string" ? content : JSON.stringify(content), [
    {id: "ferry", text: article}
  ]);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

describe("a file of Web Annotations", () => {
  test("gives back what was written: marks, values, links, names", () => {
    const valued = {...marking, marks: marking.marks.map((mark) => ({...mark, value: `value of ${mark.label}`}))};
    const {markings, orphans, problems, moved, notes} = read(writeAnnotations(valued, {text}));
    expect({markings, orphans, problems, moved, notes}).toEqual({
      markings: [valued],
      orphans: [],
      problems: [],
      moved: 0,
      notes: []
    });
  });

  test("is valid against the model: one collection, one page, IRIs, selectors in code points", () => {
    const collection = JSON.parse(file);
    expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(collection.type).toBe("AnnotationCollection");
    expect(collection.first.type).toBe("AnnotationPage");
    expect(collection.total).toBe(collection.first.items.length);
    const characters = [...text];
    for (const {id, type, motivation, target} of collection.first.items) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(type).toBe("Annotation");
      if (motivation === "linking") continue;
      const [quote, place] = target.selector;
      expect(quote.type + place.type).toBe("TextQuoteSelectorTextPositionSelector");
      expect(characters.slice(place.start, place.end).join("")).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test("a position in code units, as some tools count, is understood all the same", () => {
    const collection = JSON.parse(file);
    for (const {target} of collection.first.items)
      if (target.selector) {
        const {exact, prefix} = target.selector[0];
        const start = text.indexOf(prefix + exact) + prefix.length;
        Object.assign(target.selector[1], {start, end: start + exact.length});
      }
    expect(words(text, read(collection).markings[0]!.marks)).toEqual(words(text, marking.marks));
  });

  test("a bare page, a list as Recogito exports it, and one annotation are read", () => {
    const {first} = JSON.parse(file);
    for (const json of [first, first.items, first.items[0]])
      expect(read(json).markings[0]!.marks.length).toBe(json === first.items[0] ? 1 : marking.marks.length);
  });

  test("any marks in any text survive writing and reading", () => {
    const anyText = fc.string({
      unit: fc.constantFrom("a", "b ", "“", "”", "🛳️", "é", "שלום ", "\n", ". "),
      minLength: 5,
      maxLength: 80
    });
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...labels)), {maxLength: 12}),
        (article, spans) => {
          const points = codePoints(article);
          const all = [...article].length;
          const marks = new Map<string, Mark>();
          for (const [a, b, label] of spans) {
            const [from, to] = [a % all, b % all].sort((x, y) => x - y) as [number, number];
            const [start, end] = [points.toUnit(from), points.toUnit(to + 1)];
            const id = nameUuid(`${label} ${start} ${end}`);
            marks.set(id, {id, label, start, end});
          }
          const sorted = [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
          const written = writeAnnotations(
            {article: "ferry", annotator: "Ana", marks: sorted, links: []},
            {text: article}
          );
          const {markings, orphans, problems} = read(written, article);
          expect(orphans).toEqual([]);
          expect(problems).toEqual([]);
          expect(new Set(markings[0]?.marks ?? [])).toEqual(new Set(sorted));
        }
      )
    );
  });
});

test("offsets in code points and in code units are each other's inverse", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme-composite"}), (any) => {
      const {ofUnit, toUnit} = codePoints(any);
      let unit = 0;
      for (const [point, character] of [...any].entries()) {
        expect(toUnit(point)).toBe(unit);
        expect(ofUnit(unit)).toBe(point);
        unit += character.length;
      }
      expect(toUnit([...any].length)).toBe(any.length);
    })
  );
});

describe("what is amiss is said", () => {
  const good = JSON.parse(file).first.items[0];
  const bare = (change: object): unknown => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationPage",
    items: [{...good, ...change}]
  });
  test.each([
    [{id: undefined}, "Annotation 1: id is not there; write an IRI, such as “urn:uuid:…”."],
    [{id: "q 1"}, "Annotation 1: id is “q 1”; write an IRI, such as “urn:uuid:…”."],
    [{type: "Note"}, "Annotation 1: type is “Note”; write “type”: “Annotation”."],
    [{target: undefined}, "Annotation 1: there is no target; every annotation has one."],
    [{target: "https://example.org/a"}, "Annotation 1: the target is a whole text; give it a selector."],
    [
      {target: {source: "a", selector: {type: "SvgSelector"}}},
      "Annotation 1: there is no selector that we read; write a TextQuoteSelector, a TextPositionSelector, or both."
    ],
    [
      {target: {source: "a", selector: {type: "TextPositionSelector", start: 9, end: 4}}},
      "Annotation 1: the position is 9 to 4; write two whole numbers, the first the smaller."
    ],
    [
      {target: {source: "a", selector: {type: "TextPositionSelector", start: -1, end: 4.5}}},
      "Annotation 1: the position is -1 to 4.5; write two whole numbers, the first the smaller."
    ],
    [
      {target: {source: "a", selector: {type: "TextQuoteSelector", exact: 7}}},
      "Annotation 1: exact is 7; write the words marked."
    ],
    [
      {body: []},
      "Annotation 1: there is no tag; write one of quote, speaker, cue, addressee, time, event, figure, person as the value of a TextualBody."
    ],
    [
      {body: {type: "TextualBody", purpose: "tagging", value: "<img src=x onerror=alert(1)>"}},
      "Annotation 1: the tag is “<img src=x onerror=alert(1)>”; the labels are quote, speaker, cue, addressee, time, event, figure, person."
    ]
  ])("%j", (change, said) => {
    const {problems, markings} = read(bare(change));
    expect(problems).toEqual([said]);
    expect(markings).toEqual([]);
  });

  test.each([
    ["", "The file is empty."],
    ["\u0000\u0001PK", "The file is no JSON."],
    ["{}", "The file is JSON and holds no annotations."],
    ["[1, 2]", "The file is JSON and holds no annotations."],
    ["null", "The file is JSON and holds no annotations."]
  ])("a file of %j", (content, said) => {
    const result = readMarkFile(content, [{id: "ferry", text}]);
    expect(result).toMatchObject({ok: false, reason: expect.stringContaining(said)});
  });

  test("words outside the text, and a place beyond its end, are orphans with a reason", () => {
    const selector = (selectors: object[]) => ({target: {source: "ferry", selector: selectors}});
    const far = read(bare(selector([{type: "TextPositionSelector", start: 4000, end: 4010}])));
    expect(far.orphans.map(({reason}) => reason)).toEqual([
      `The file gives no words, and no place that fits: 4000 to 4010; the text ends at ${text.length}.`
    ]);
    const elsewhere = read(
      bare(selector([{type: "TextQuoteSelector", exact: "A storm closed every harbour in the north"}]))
    );
    expect(elsewhere.orphans).toMatchObject([
      {label: good.body[0].value, reason: "These words, or words like them, are not in the text."}
    ]);
  });

  test("50,000 annotations are read, one more is refused", () => {
    const item = (i: number) => ({...good, id: `urn:x:${i}`});
    const many = Array.from({length: 50_000}, (_, i) => item(i));
    const {markings, notes} = read(many);
    expect(markings[0]!.marks.length).toBe(1);
    expect(notes).toEqual(["49999 stood twice on the same words with the same label and are kept once."]);
    expect(readMarkFile(JSON.stringify([...many, item(50_000)]), [{id: "ferry", text}])).toEqual({
      ok: false,
      reason: "The file holds 50,001 annotations; up to 50,000 can be read. Split it by article."
    });
  });

  test("no file of any shape throws", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("items", "target", "body", "selector", "id", "first"),
        (json, key) => {
          const broken = bare({[key]: json}) as {items: unknown};
          readMarkFile(JSON.stringify(broken), [{id: "ferry", text}]);
          readMarkFile(JSON.stringify({...broken, [key]: json}), [{id: "ferry", text}]);
          readMarkFile(JSON.stringify(json), [{id: "ferry", text}]);
          readMarkFile(JSON.stringify({"%FEATURE_STRUCTURES": json}), [{id: "ferry", text}]);
          readMarkFile(JSON.stringify({data: {text: "x"}, annotations: [{result: json}]}), [{id: "ferry", text}]);
        }
      )
    );
  });
});
