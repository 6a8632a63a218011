import {nameUuid} from "../nameUuid.js";
import {labelOf} from "../labelOf.js";
import {quoteSelector} from "../quoteSelector.js";
import type {LooseMark} from "../placeMarks.js";
import type {Link} from "../types.js";
import {codePoints} from "../codePoints.js";
import {isObject} from "../w3c/readAnnotation.js";
import type {Loose} from "../w3c/readCollection.js";

type Structure = Readonly<Record<string, unknown>>;

/** Whether a file is UIMA CAS JSON 0.4, which INCEpTION exports. */
export function isUimaJson(json: unknown): json is Structure {
  return isObject(json) && typeof json["%FEATURE_STRUCTURES"] === "object" && json["%FEATURE_STRUCTURES"] !== null;
}

/**
 * Reads UIMA CAS JSON 0.4 (apache/uima-uimaj-io-jsoncas, SPECIFICATION): spans whose layer, or a feature of which, is named like a
 * label of ours; as links, relations between two of them (`@Governor`, `@Dependent`) and slots of a quote that lead to others.
 */
export function readUimaJson(json: Structure): Loose {
  const structures = listOf(json["%FEATURE_STRUCTURES"]);
  const byId = new Map(structures.map((each) => [each["%ID"], each]));
  const marks: LooseMark[] = [];
  const problems: string[] = [];
  const labelled = new Map<unknown, LooseMark>();
  const texts = new Map<unknown, {text: string; toUnit: (point: number) => number}>();
  for (const each of structures)
    if (typeof each["sofaString"] === "string")
      texts.set(each["%ID"], {text: each["sofaString"], toUnit: codePoints(each["sofaString"]).toUnit});
  const inPoints = JSON.stringify(json["%HEADER"] ?? "").includes("UTF-32");
  for (const [i, each] of structures.entries()) {
    const label = labelOfStructure(each);
    const {begin, end} = each;
    if (!label || typeof begin !== "number" || typeof end !== "number") continue;
    const sofa = texts.get(each["@sofa"]) ?? [...texts.values()][0];
    const span = inPoints && sofa ? {start: sofa.toUnit(begin), end: sofa.toUnit(end)} : {start: begin, end};
    if (!sofa || !(begin >= 0 && begin < end && span.end <= sofa.text.length)) {
      problems.push(`Structure ${i + 1}: ${begin} to ${end} is no stretch of the file's text.`);
      continue;
    }
    const mark: LooseMark = {
      id: nameUuid(`uima ${String(each["%ID"])} ${begin} ${end} ${label}`),
      label,
      annotator: "",
      article: null,
      ...quoteSelector(sofa.text, span),
      position: span,
      counted: "codeUnits"
    };
    marks.push(mark);
    labelled.set(each["%ID"], mark);
  }
  return {marks, links: linksOf(structures, byId, labelled), problems};
}

/** A list of structures, or the older form: an object from id to structure. */
function listOf(value: unknown): Structure[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value)
    ? Object.entries(value).flatMap(([id, each]) => (isObject(each) ? [{"%ID": Number(id), ...each}] : []))
    : [];
}

function labelOfStructure(each: Structure): LooseMark["label"] | null {
  for (const [name, value] of Object.entries(each)) {
    if (name.startsWith("%") || name.startsWith("@") || name === "sofaString") continue;
    const label = labelOf(value);
    if (label) return label;
  }
  const type = each["%TYPE"];
  return typeof type === "string" ? labelOf(type.split(".").at(-1)) : null;
}

function linksOf(
  structures: readonly Structure[],
  byId: ReadonlyMap<unknown, Structure>,
  labelled: ReadonlyMap<unknown, LooseMark>
): Link[] {
  const links = new Map<string, Link>();
  const join = (a: LooseMark, b: LooseMark): void => {
    const [quote, to] = a.label === "quote" ? [a, b] : [b, a];
    links.set(`${quote.id} ${to.id}`, {quote: quote.id, to: to.id});
  };
  for (const each of structures) {
    const own = labelled.get(each["%ID"]);
    const reached = reach(each, byId, labelled, 3);
    if (own?.label === "quote") for (const other of reached) join(own, other);
    else if (!own && reached.length === 2 && reached.some(({label}) => label === "quote"))
      join(reached[0]!, reached[1]!);
  }
  return [...links.values()];
}

/** The labelled spans that a structure leads to, over structures without a label, such as lists and links with a role. */
function reach(
  from: Structure,
  byId: ReadonlyMap<unknown, Structure>,
  labelled: ReadonlyMap<unknown, LooseMark>,
  depth: number
): LooseMark[] {
  const refs = Object.entries(from).flatMap(([name, value]) =>
    (name.startsWith("@") && name !== "@sofa") || name === "%ELEMENTS" ? (Array.isArray(value) ? value : [value]) : []
  );
  return refs.slice(0, 50).flatMap((ref) => {
    const mark = labelled.get(ref);
    if (mark) return [mark];
    const next = byId.get(ref);
    return next && depth > 0 ? reach(next, byId, labelled, depth - 1) : [];
  });
}
