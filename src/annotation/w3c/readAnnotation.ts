import type {Span} from "../../extract/types.js";
import {labelOf} from "../labelOf.js";
import {kinds, type Kind, type Link} from "../types.js";

/** One annotation of a file: a mark with where it points, or a link between two marks. */
export type ReadAnnotation =
  | {
      readonly kind: "mark";
      readonly id: string;
      readonly label: Kind;
      readonly value: string | undefined;
      readonly creator: string;
      readonly source: string;
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
      readonly position: Span | null;
    }
  | {readonly kind: "link"; readonly link: Link};

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads one annotation and holds it against the W3C model: id, type, target and selectors as sections 3 and 4 of the Data Model ask,
 * and a label of ours among its tags.
 * @returns the annotation, or what is amiss and what to write
 */
export function readAnnotation(value: unknown): ReadAnnotation | string {
  if (!isObject(value)) return "this is no object; write {“type”: “Annotation”, …}";
  if (!many(value["type"]).includes("Annotation")) return `type is ${shown(value["type"])}; write “type”: “Annotation”`;
  const {id} = value;
  if (typeof id !== "string" || !isIri(id)) return `id is ${shown(id)}; write an IRI, such as “urn:uuid:…”`;
  if (value["target"] === undefined) return "there is no target; every annotation has one";
  if (many(value["motivation"]).includes("linking")) return readLink(value);
  const targets = many(value["target"]);
  if (targets.length !== 1) return `there are ${targets.length} targets; a mark has one`;
  const target = targets[0];
  if (typeof target === "string") return "the target is a whole text; give it a selector";
  if (!isObject(target)) return `the target is ${shown(target)}; write an object with source and selector`;
  const source = isObject(target["source"]) ? target["source"]["id"] : target["source"];
  if (typeof source !== "string" || source === "")
    return `the target's source is ${shown(source)}; write the text's IRI`;
  const selectors = readSelectors(target["selector"]);
  if (typeof selectors === "string") return selectors;
  const label = labelAmong(value);
  if (typeof label === "object") return label.problem;
  return {kind: "mark", id, label, value: identified(value), creator: creatorOf(value), source, ...selectors};
}

function readLink(value: Json): ReadAnnotation | string {
  const ends = [...many(value["target"]), ...many(value["body"])].map(idOf).filter((end) => end !== null);
  // Recogito's connections name both ends as targets and keep the body for a tag.
  const [quote, to] = ends;
  if (quote === undefined || to === undefined)
    return "a link needs two ends: the quote's id as target, the other mark's id as body";
  return {kind: "link", link: {quote, to}};
}

type Selectors = Pick<Extract<ReadAnnotation, {kind: "mark"}>, "exact" | "prefix" | "suffix" | "position">;

function readSelectors(value: unknown): Selectors | string {
  const selectors = many(value).filter(isObject);
  const quote = selectors.find(({type}) => type === "TextQuoteSelector");
  const place = selectors.find(({type}) => type === "TextPositionSelector");
  if (!quote && !place)
    return "there is no selector that we read; write a TextQuoteSelector, a TextPositionSelector, or both";
  const [exact, prefix, suffix] = [quote?.["exact"] ?? "", quote?.["prefix"] ?? "", quote?.["suffix"] ?? ""];
  if (typeof exact !== "string" || (quote && exact === "")) return `exact is ${shown(exact)}; write the words marked`;
  if (typeof prefix !== "string" || typeof suffix !== "string") return "prefix and suffix are to be texts";
  let position: Span | null = null;
  if (place) {
    const [start, end] = [place["start"], place["end"]];
    if (!isPlace(start) || !isPlace(end) || start >= end)
      return `the position is ${shown(start)} to ${shown(end)}; write two whole numbers, the first the smaller`;
    position = {start, end};
  }
  return {exact, prefix, suffix, position};
}

function labelAmong(value: Json): Kind | {readonly problem: string} {
  const tags = [
    ...many(value["body"]).flatMap((body) =>
      isObject(body) && many(body["purpose"] ?? "tagging").includes("tagging") ? [body["value"]] : []
    ),
    value["bodyValue"]
  ].filter((tag) => tag !== undefined);
  for (const tag of tags) {
    const label = labelOf(tag);
    if (label) return label;
  }
  return {
    problem:
      tags.length === 0
        ? `there is no tag; write one of ${kinds.join(", ")} as the value of a TextualBody`
        : `the tag is ${shown(tags[0])}; the labels are ${kinds.join(", ")}`
  };
}

function identified(value: Json): string | undefined {
  const body = many(value["body"]).find((each) => isObject(each) && many(each["purpose"]).includes("identifying"));
  const text = isObject(body) ? body["value"] : undefined;
  return typeof text === "string" && text !== "" ? text.slice(0, 200) : undefined;
}

function creatorOf(value: Json): string {
  const creator = many(value["creator"])[0];
  const name = isObject(creator) ? (creator["name"] ?? creator["nickname"] ?? creator["id"]) : creator;
  return typeof name === "string" ? name.slice(0, 100) : "";
}

function idOf(end: unknown): string | null {
  const id = isObject(end) ? (end["id"] ?? end["source"]) : end;
  return typeof id === "string" && id !== "" ? id : null;
}

/** A value, or a list of values: JSON-LD allows both everywhere. */
function many(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isPlace = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** An absolute IRI, or a fragment, which Recogito gives its annotations. */
const isIri = (text: string): boolean => text.length < 500 && /^(?:[a-z][a-z0-9+.-]*:|#)[^\s<>"{}|\\^`]+$/i.test(text);

/** A foreign value for a message: short, and as it is written in JSON. */
function shown(value: unknown): string {
  if (value === undefined) return "not there";
  const json = typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
