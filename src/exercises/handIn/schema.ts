import {labels} from "../../annotation/types.js";
import {FORMAT, LONGEST_WORDING, VERSION} from "./types.js";

const text = (description: string, maxLength: number) => ({type: "string", maxLength, description});
const whole = (description: string) => ({type: "integer", minimum: 0, description});
const list = (description: string, items: object) => ({type: "array", maxItems: 500, description, items});
const answer = (kind: string, description: string, fields: Readonly<Record<string, object>>) => ({
  title: kind,
  description,
  type: "object",
  required: ["kind", ...Object.keys(fields)],
  additionalProperties: false,
  properties: {kind: {const: kind}, ...fields}
});

const span = {start: whole("First character, counted from 0."), end: whole("The character after the last.")};
const spanOf = (description: string, more: Readonly<Record<string, object>> = {}) => ({
  type: "object",
  description,
  required: [...Object.keys(more), "start", "end"],
  additionalProperties: false,
  properties: {...more, ...span}
});
const article = text("Id of the article.", 200);

/** The answers a hand-in may hold, one kind for each kind of part. */
export const answerSchemas = [
  answer("choice", "Options chosen.", {chosen: list("Their places as the page shows them, from 0.", whole("Place."))}),
  answer("number", "A number.", {value: text("As the student wrote it.", 50_000)}),
  answer("order", "Lines put in order.", {
    order: list("Their places as the page shows them first, from 0.", whole("Place."))
  }),
  answer("match", "Things matched.", {
    options: list("The place of the option for each thing, from 0; null where none is chosen.", {
      oneOf: [whole("Place."), {type: "null"}]
    })
  }),
  answer("mark", "Words marked.", {marks: list("Stretches of the part’s article.", spanOf("Words."))}),
  answer("text", "A text with citations.", {
    text: text("The text.", 50_000),
    citations: list("Sentences cited.", spanOf("Words of an article.", {article}))
  }),
  answer("code", "Code.", {code: text("The code.", 50_000)})
] as const;

const fields = {
  format: {const: FORMAT, description: "Says what the file is."},
  version: {const: VERSION, description: "Of this format."},
  name: text("The student’s name.", 200),
  student: text("Number or address by which the school knows the student; may be empty.", 200),
  saved: {type: "string", format: "date-time", description: "When it was saved, ISO 8601, UTC."},
  kit: text("Version of the kit.", 40),
  corpus: text("Fingerprint of the articles it was made over.", 40),
  exercises: {
    type: "object",
    description: "What was done in each exercise, by its id.",
    propertyNames: {pattern: "^[a-z0-9-]{1,100}$"},
    additionalProperties: {
      type: "object",
      required: ["edition", "tries", "answers"],
      additionalProperties: false,
      properties: {
        edition: text("Fingerprint of the wording that was answered.", 40),
        wording: text("The wording that was answered, as lines of text; may be cut.", LONGEST_WORDING),
        tries: whole("How often it was checked."),
        answers: {
          type: "object",
          description: "Answers by the number of their part, from 1.",
          propertyNames: {pattern: "^[0-9]{1,3}$"},
          additionalProperties: {oneOf: answerSchemas}
        }
      }
    }
  }
} as const;

const marks = {
  type: "object",
  description: "What was marked on the page “Mark it yourself”, by the id of the article.",
  additionalProperties: list(
    "Marks of one article.",
    spanOf("Words with a label.", {label: {enum: labels, description: "What the words are."}})
  )
} as const;

/** JSON Schema (2020-12) of a hand-in: what the page saves is valid by it. It is published with the site. */
export const handInSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Hand-in",
  description:
    "What a student did in the exercises of According To. It holds no points: the grader checks every answer anew.",
  type: "object",
  required: Object.keys(fields),
  additionalProperties: false,
  properties: {...fields, marks}
} as const;
