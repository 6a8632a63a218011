import {Ajv2020} from "ajv/dist/2020.js";
import formats from "ajv-formats";
import {expect, test} from "vitest";
import {kitVersion} from "../../loaders/exercises/kitVersion.js";
import {makeHandIns} from "../../loaders/exercises/makeHandIns.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {readHandIn} from "../../src/exercises/handIn/readHandIn.js";
import {handInSchema} from "../../src/exercises/handIn/schema.js";
import {writeHandIn} from "../../src/exercises/handIn/writeHandIn.js";
import type {HandIn} from "../../src/exercises/handIn/types.js";

const ajv = new Ajv2020({allErrors: true});
formats.default(ajv);
const valid = ajv.compile(handInSchema);

test("hand-ins of the shipped lessons are valid by the schema that is published", () => {
  const texts = new Map(extractCorpus().readings.map(({article}) => [article.id, article.text]));
  for (const text of makeHandIns(20, readLessons(texts), texts, kitVersion).values()) {
    valid(JSON.parse(text));
    expect(valid.errors).toBeNull();
  }
});

const handIn: HandIn = {
  name: "Ana Ruiz",
  student: "",
  saved: "2024-03-07T12:00:00.000Z",
  kit: "0.1.0",
  corpus: "abc",
  exercises: new Map(),
  marks: new Map([["harbour", [{start: 0, end: 5, label: "quote"}]]])
};

test("marks are written, valid, and read again; what is no mark is not taken over", () => {
  const text = writeHandIn(handIn);
  valid(JSON.parse(text));
  expect(valid.errors).toBeNull();
  expect(readHandIn(text)).toEqual({ok: true, handIn, oddities: []});
  const odd = text.replace('"label": "quote"', '"label": "verdict"');
  expect(readHandIn(odd)).toMatchObject({ok: true, handIn: {exercises: new Map()}});
  expect(JSON.stringify(readHandIn(odd))).not.toContain("verdict");
});

test.each([
  ["points", {...JSON.parse(writeHandIn(handIn)), points: 5}],
  ["no name", {...JSON.parse(writeHandIn(handIn)), name: undefined}],
  [
    "a claim within an exercise",
    {...JSON.parse(writeHandIn(handIn)), exercises: {a: {edition: "", tries: 0, answers: {}, correct: true}}}
  ],
  [
    "another kind of answer",
    {...JSON.parse(writeHandIn(handIn)), exercises: {a: {edition: "", tries: 0, answers: {1: {kind: "oral"}}}}}
  ]
])("a file with %s is not", (_, json) => expect(valid(JSON.parse(JSON.stringify(json)))).toBe(false));
