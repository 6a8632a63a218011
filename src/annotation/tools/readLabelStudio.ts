import {labelOf} from "../labelOf.js";
import {nameUuid} from "../nameUuid.js";
import type {LooseMark} from "../placeMarks.js";
import {quoteSelector} from "../quoteSelector.js";
import {kinds, type Link} from "../types.js";
import {isObject} from "../w3c/readAnnotation.js";
import type {Loose} from "../w3c/readCollection.js";

type Json = Readonly<Record<string, unknown>>;

/** The tasks of a Label Studio export (JSON); null where the file is none. */
export function labelStudioTasks(json: unknown): readonly Json[] | null {
  const tasks = (Array.isArray(json) ? json : [json]).filter(isObject);
  return tasks.length > 0 && tasks.every((task) => isObject(task["data"]) && Array.isArray(task["annotations"]))
    ? tasks
    : null;
}

/**
 * Reads a Label Studio export (guide “Export annotations”, format JSON): regions of type `labels` or `hypertextlabels` with `start`
 * and `end` in a text of the task, and relations between them. Each who completed an annotation is an annotator.
 */
export function readLabelStudio(tasks: readonly Json[]): Loose {
  const marks: LooseMark[] = [];
  const links: Link[] = [];
  const problems: string[] = [];
  for (const [i, task] of tasks.entries())
    for (const [j, annotation] of (task["annotations"] as unknown[]).filter(isObject).entries()) {
      if (annotation["was_cancelled"] === true) continue;
      const annotator = annotatorOf(annotation, j);
      const idOf = (region: unknown): string =>
        nameUuid(`label-studio ${String(task["id"] ?? i)} ${annotator} ${String(region)}`);
      const results = Array.isArray(annotation["result"]) ? annotation["result"].filter(isObject) : [];
      const kinds = new Map<string, string>();
      for (const [k, result] of results.entries()) {
        if (result["type"] === "relation") continue;
        const read = readRegion(result, task["data"] as Json);
        if (read === null) continue;
        if (typeof read === "string") problems.push(`Task ${i + 1}, result ${k + 1}: ${read}.`);
        else {
          const id = idOf(result["id"] ?? k);
          kinds.set(id, read.label);
          marks.push({...read, id, annotator, article: null, counted: "codeUnits"});
        }
      }
      for (const {from_id, to_id, type} of results) {
        if (type !== "relation") continue;
        const [from, to] = [idOf(from_id), idOf(to_id)];
        links.push(kinds.get(from) === "quote" ? {quote: from, to} : {quote: to, to: from});
      }
    }
  return {marks, links, problems};
}

function annotatorOf(annotation: Json, j: number): string {
  const by = annotation["completed_by"];
  const name = isObject(by) ? (by["email"] ?? by["username"] ?? by["id"]) : by;
  return `Annotator ${typeof name === "string" || typeof name === "number" ? String(name).slice(0, 100) : j + 1}`;
}

type Region = Pick<LooseMark, "label" | "exact" | "prefix" | "suffix" | "position">;

/** A region with a label of ours; null for what is no stretch of text; else what is amiss. */
function readRegion(result: Json, data: Json): Region | string | null {
  const value = result["value"];
  if (!isObject(value)) return null;
  const given = ["labels", "hypertextlabels", "paragraphlabels"].flatMap((key) =>
    Array.isArray(value[key]) ? (value[key] as unknown[]) : []
  );
  if (given.length === 0) return null;
  const label = given.map(labelOf).find((each) => each !== null);
  if (!label) return `the label is “${String(given[0]).slice(0, 40)}”; the labels are ${kinds.join(", ")}`;
  const global = isObject(value["globalOffsets"]) ? value["globalOffsets"] : value;
  const [start, end] = [Number(global["start"]), Number(global["end"])];
  const words = typeof value["text"] === "string" ? value["text"] : null;
  const text = textOf(data, words);
  const fits = Number.isSafeInteger(start) && start >= 0 && start < end;
  if (text !== null && fits && end <= text.length && (words === null || text.slice(start, end) === words))
    return {label, ...quoteSelector(text, {start, end}), position: {start, end}};
  if (words !== null && words !== "")
    return {label, exact: words, prefix: "", suffix: "", position: fits ? {start, end} : null};
  return `${String(value["start"])} to ${String(value["end"])} is no stretch of the task's text`;
}

/** The task's text: the longest of its fields, or the first in which the words stand. */
function textOf(data: Json, words: string | null): string | null {
  const texts = Object.values(data).filter((field): field is string => typeof field === "string");
  const longest = texts.sort((a, b) => b.length - a.length);
  return (words === null ? longest[0] : longest.find((text) => text.includes(words))) ?? null;
}
