import {describe, expect, test} from "vitest";
import {ofExtraction} from "../../src/annotation/ofExtraction.js";
import {readMarkFile, type ReadMarks} from "../../src/annotation/readMarkFile.js";
import {extract} from "../../src/extract/extract.js";
import {linked, words} from "./marked.js";

const text = "🛳️ “The pier is safe,” Ana Ruiz told reporters on Friday.";
const span = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length});

function read(json: unknown): ReadMarks {
  const result = readMarkFile(JSON.stringify(json), [
    {id: "other", text: "Nothing of it."},
    {id: "ferry", text}
  ]);
  if (!result.ok) throw new Error(result.reason);
  return result;
}
describe("INCEpTION: UIMA CAS JSON 0.4", () => {
  const annotation = (id: number, part: string, label: string) => {
    const {start, end} = span(part);
    return {"%ID": id, "%TYPE": "webanno.custom.Attribution", "@sofa": 1, begin: start, end, label};
  };
  const cas = {
    "%TYPES": {},
    "%FEATURE_STRUCTURES": [
      {"%ID": 1, "%TYPE": "uima.cas.Sofa", sofaNum: 1, sofaID: "_InitialView", mimeType: "text", sofaString: text},
      {"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, begin: 0, end: text.length, language: "en"},
      annotation(3, "The pier is safe,", "Quote"),
      annotation(4, "Ana Ruiz", "Speaker"),
      annotation(5, "told", "Cue"),
      {...annotation(6, "reporters", "none"), "%TYPE": "webanno.custom.Addressee", label: undefined},
      annotation(7, "on Friday", "Weather"),
      {"%ID": 8, "%TYPE": "webanno.custom.AttributionRelation", "@sofa": 1, "@Governor": 3, "@Dependent": 4},
      {"%ID": 9, "%TYPE": "webanno.custom.AttributionRelation", "@sofa": 1, "@Governor": 5, "@Dependent": 3},
      {...annotation(10, "told", "Cue"), begin: 5, end: 4000}
    ],
    "%VIEWS": {_InitialView: {"%SOFA": 1, "%MEMBERS": [2, 3, 4, 5, 6, 7, 8, 9]}}
  };

  test("spans by label or layer, relations as links, in the article whose text it is", () => {
    const result = read(cas);
    expect(result.format).toBe("UIMA CAS JSON");
    expect(result.markings.map(({article}) => article)).toEqual(["ferry"]);
    expect(words(text, result.markings[0]!.marks)).toEqual([
      "quote: The pier is safe,",
      "speaker: Ana Ruiz",
      "cue: told",
      "addressee: reporters"
    ]);
    expect(linked(text, result.markings[0]!)).toEqual([
      ["quote: The pier is safe,", "speaker: Ana Ruiz"],
      ["quote: The pier is safe,", "cue: told"]
    ]);
    expect(result.problems).toEqual(["Structure 10: 5 to 4000 is no stretch of the file's text."]);
  });

  test("slots of a quote lead to its speaker", () => {
    const [sofa, , quote, speaker] = cas["%FEATURE_STRUCTURES"];
    const result = read({
      ...cas,
      "%FEATURE_STRUCTURES": [
        sofa,
        {...quote, "@roles": 20},
        speaker,
        {"%ID": 20, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": [21]},
        {"%ID": 21, "%TYPE": "webanno.custom.RoleLink", role: "who", "@target": 4}
      ]
    });
    expect(linked(text, result.markings[0]!)).toEqual([["quote: The pier is safe,", "speaker: Ana Ruiz"]]);
  });
});

describe("Label Studio: JSON", () => {
  const region = (id: string, part: string, label: string) => ({
    id,
    from_name: "label",
    to_name: "text",
    type: "labels",
    value: {...span(part), text: part, labels: [label]}
  });
  const task = (results: object[][]) => [
    {
      id: 7,
      data: {text, source: "desk"},
      annotations: results.map((result, i) => ({id: i, completed_by: {id: i, email: `${"ab"[i]}@example.org`}, result}))
    }
  ];

  test("regions and relations, each annotator apart", () => {
    const result = read(
      task([
        [
          region("q", "The pier is safe,", "Quote"),
          region("s", "Ana Ruiz", "Source"),
          {type: "relation", from_id: "s", to_id: "q", direction: "right", labels: []}
        ],
        [region("q", "“The pier is safe,”", "Quote"), region("w", "pier", "Place")]
      ])
    );
    expect(result.format).toBe("Label Studio");
    expect(result.markings.map(({annotator, marks}) => [annotator, words(text, marks)])).toEqual([
      ["Annotator a@example.org", ["quote: The pier is safe,", "speaker: Ana Ruiz"]],
      ["Annotator b@example.org", ["quote: “The pier is safe,”"]]
    ]);
    expect(linked(text, result.markings[0]!)).toEqual([["quote: The pier is safe,", "speaker: Ana Ruiz"]]);
    expect(result.problems).toEqual([
      "Task 1, result 2: the label is “Place”; the labels are quote, speaker, cue, addressee, time, event, figure, person."
    ]);
  });

  test("offsets counted in characters are understood by the words", () => {
    const {value, ...rest} = region("s", "Ana Ruiz", "Speaker");
    const result = read(task([[{...rest, value: {...value, start: value.start - 1, end: value.end - 1}}]]));
    expect(words(text, result.markings[0]!.marks)).toEqual(["speaker: Ana Ruiz"]);
  });
});

test("what the parser finds is marks with links, the same each time", () => {
  const article = {
    id: "ferry",
    text: "“The pier is safe,” Ana Ruiz said on Friday. “Trust me.”",
    published: "2024-03-07"
  };
  const {marks, links} = ofExtraction("ferry", extract(article));
  expect(words(article.text, marks)).toEqual(
    expect.arrayContaining(["speaker: Ana Ruiz", "cue: said", "time: Friday"])
  );
  const ids = new Map(marks.map((mark) => [mark.id, mark]));
  expect(links.length).toBeGreaterThan(1);
  for (const {quote, to} of links) expect([ids.get(quote)!.label, ids.has(to)]).toEqual(["quote", true]);
  expect(ofExtraction("ferry", extract(article))).toEqual({article: "ferry", annotator: "According To", marks, links});
});
