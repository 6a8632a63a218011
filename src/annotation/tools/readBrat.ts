import type {Span} from "../../extract/types.js";
import {labelOf} from "../labelOf.js";
import {nameUuid} from "../nameUuid.js";
import type {LooseMark} from "../placeMarks.js";
import {kinds, type Link} from "../types.js";
import type {Loose} from "../w3c/readCollection.js";

const LINE = /^(?:[TREAMN]\d+\S*|#\d*\S*|\*)\t/;

/** Whether a file is brat's standoff: its first line of any words is an annotation, and one is bound to a text. */
export const isBrat = (content: string): boolean =>
  LINE.test(content.replace(/^\uFEFF|^\s+/g, "")) && /^T\d+\S*\t/m.test(content.replace(/^\uFEFF/, ""));

/**
 * Reads brat's standoff format (brat.nlplab.org/standoff.html): text-bound annotations (T) named like a label of ours, a mark for each
 * fragment; as links, relations (R) between two of them, and events (E) with their arguments. Attributes and notes are passed over.
 * Offsets are code points.
 */
export function readBrat(content: string): Loose {
  const marks = new Map<string, readonly LooseMark[]>();
  const groups: (readonly string[])[] = [];
  const triggers = new Map<string, string>();
  const problems: string[] = [];
  for (const [i, line] of content
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const [id = "", body = "", words = ""] = line.split("\t");
    if (/^T\d/.test(id)) {
      const read = fragmentsOf(id, body, words);
      if (typeof read === "string") problems.push(`Line ${i + 1}: ${read}.`);
      else marks.set(id, read);
    } else if (/^[RE]\d/.test(id)) {
      const ends = [...body.matchAll(/\S+?:([TE]\d+\S*)/g)].map(([, end]) => end!);
      if (id.startsWith("E") && ends[0]) triggers.set(id, ends[0]);
      groups.push(ends);
    } else if (!LINE.test(line))
      problems.push(`Line ${i + 1}: this is no annotation; one begins as T1, tab, Quote 0 12.`);
  }
  const bound = (end: string): readonly LooseMark[] => marks.get(triggers.get(end) ?? end) ?? [];
  const links = new Map<string, Link>();
  for (const ends of groups) {
    const all = ends.flatMap(bound);
    for (const quote of all.filter(({label}) => label === "quote"))
      for (const other of all)
        if (other.label !== "quote") links.set(`${quote.id} ${other.id}`, {quote: quote.id, to: other.id});
  }
  return {marks: [...marks.values()].flat(), links: [...links.values()], problems};
}

/** “Quote 0 12;15 20” and its words, which stand with a blank between fragments. */
function fragmentsOf(id: string, body: string, words: string): readonly LooseMark[] | string {
  const [, type, places] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body.trim()) ?? [];
  if (places === undefined) return `“${body.slice(0, 40)}” is no type with a place; write it as Quote 0 12`;
  const label = labelOf(type);
  if (!label) return `the type is “${type!.slice(0, 40)}”; the labels are ${kinds.join(", ")}`;
  const spans = places.split(";").map((place): Span => {
    const [start, end] = place.split(" ").map(Number);
    return {start: start!, end: end!};
  });
  const wrong = spans.find(({start, end}) => !Number.isSafeInteger(end) || start >= end);
  if (wrong) return `${wrong.start} to ${wrong.end} is no stretch; the first is to be the smaller`;
  const points = [...words];
  let from = 0;
  return spans.map((position) => {
    const length = position.end - position.start;
    const exact = points.slice(from, from + length).join("");
    from += length + 1;
    return {
      id: nameUuid(`brat ${id} ${position.start} ${position.end} ${label}`),
      label,
      annotator: "",
      article: null,
      exact,
      prefix: "",
      suffix: "",
      position,
      counted: "codePoints"
    };
  });
}
