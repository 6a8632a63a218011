import {labels} from "../../annotation/types.js";
import type {Span} from "../../extract/types.js";
import type {Answer, Place} from "../types.js";
import type {LabelledSpan} from "./types.js";

type Json = Readonly<Record<string, unknown>>;

/** Longest text or code that is kept, in characters; longest list. */
const longest = 50_000;
const most = 500;

/** An answer from foreign JSON, rebuilt from what is known and nothing else; null where it is none. */
export function readAnswer(value: unknown): Answer | null {
  if (!isObject(value)) return null;
  switch (value["kind"]) {
    case "choice":
      return {kind: "choice", chosen: list(value["chosen"], whole)};
    case "order":
      return {kind: "order", order: list(value["order"], whole)};
    case "match":
      return {
        kind: "match",
        options: Array.isArray(value["options"]) ? value["options"].slice(0, most).map(whole) : []
      };
    case "number":
      return {kind: "number", value: text(value["value"])};
    case "mark":
      return {kind: "mark", marks: list(value["marks"], span)};
    case "text":
      return {kind: "text", text: text(value["text"]), citations: list(value["citations"], place)};
    case "code":
      return {kind: "code", code: text(value["code"])};
    default:
      return null;
  }
}

/** Marks by article from foreign JSON: what is known, and nothing else. */
export function readMarks(value: unknown): Map<string, LabelledSpan[]> {
  const marks = new Map<string, LabelledSpan[]>();
  for (const [article, each] of isObject(value) ? Object.entries(value).slice(0, most) : []) {
    const mine = list(each, labelled);
    if (mine.length > 0) marks.set(article.slice(0, 200), mine);
  }
  return marks;
}

function labelled(value: unknown): LabelledSpan | null {
  const where = span(value);
  const label = isObject(value) ? labels.find((each) => each === value["label"]) : undefined;
  return where && label ? {...where, label} : null;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, longest) : "");

function list<T>(value: unknown, of: (item: unknown) => T | null): T[] {
  return Array.isArray(value)
    ? value
        .slice(0, most)
        .map(of)
        .filter((item) => item !== null)
    : [];
}

function whole(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1e7 ? value : null;
}

function span(value: unknown): Span | null {
  if (!isObject(value)) return null;
  const [start, end] = [whole(value["start"]), whole(value["end"])];
  return start === null || end === null || start >= end ? null : {start, end};
}

function place(value: unknown): Place | null {
  const where = span(value);
  return where && isObject(value) && typeof value["article"] === "string"
    ? {article: value["article"].slice(0, 200), ...where}
    : null;
}
