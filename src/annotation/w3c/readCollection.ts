import type {Annotated, Link} from "../types.js";
import type {LooseMark} from "../placeMarks.js";
import {isObject, readAnnotation} from "./readAnnotation.js";
import {articleOf} from "./source.js";

const anno = "http://www.w3.org/ns/anno.jsonld";

export interface Loose {
  readonly marks: readonly LooseMark[];
  readonly links: readonly Link[];
  /** What is amiss, an annotation each. */
  readonly problems: readonly string[];
}

/** The annotations of a W3C file: a collection with its page, a page, a list, or one annotation; null where it is none of these. */
export function itemsOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json))
    return json.length === 0 || json.some((item) => isObject(item) && hasType(item, "Annotation")) ? json : null;
  if (!isObject(json)) return null;
  if (hasType(json, "AnnotationCollection")) return itemsOf(json["first"]);
  if (hasType(json, "AnnotationPage")) return Array.isArray(json["items"]) ? json["items"] : null;
  return hasType(json, "Annotation") ? [json] : null;
}

/** Reads the annotations of a W3C file. */
export function readCollection(json: unknown, items: readonly unknown[], articles: readonly Annotated[]): Loose {
  const marks: LooseMark[] = [];
  const links: Link[] = [];
  const problems: string[] = [];
  if (isObject(json) && !contextsOf(json).includes(anno))
    problems.push(`The file has no “@context” of Web Annotations; write “@context”: “${anno}”.`);
  const collector =
    isObject(json) && isObject(json["creator"])
      ? json["creator"]["name"]
      : json && (json as {creator?: unknown}).creator;
  const fallback = typeof collector === "string" ? collector.slice(0, 100) : "";
  const seen = new Set<string>();
  for (const [i, item] of items.entries()) {
    const read = readAnnotation(item);
    if (typeof read === "string") problems.push(`Annotation ${i + 1}: ${read}.`);
    else if (read.kind === "link") links.push(read.link);
    else if (seen.has(read.id))
      problems.push(`Annotation ${i + 1}: its id is that of an earlier one; give it one of its own.`);
    else {
      seen.add(read.id);
      const {id, label, value, creator, source, exact, prefix, suffix, position} = read;
      const article = articleOf(source, articles);
      const annotator = creator || fallback;
      marks.push({id, label, value, annotator, article, exact, prefix, suffix, position, counted: "codePoints"});
    }
  }
  return {marks, links, problems};
}

function hasType(json: Readonly<Record<string, unknown>>, type: string): boolean {
  return json["type"] === type || (Array.isArray(json["type"]) && json["type"].includes(type));
}

function contextsOf(json: Readonly<Record<string, unknown>>): readonly unknown[] {
  const context = json["@context"];
  return Array.isArray(context) ? context : [context];
}
