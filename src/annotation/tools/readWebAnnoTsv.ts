import type {Span} from "../../extract/types.js";
import {labelOf} from "../labelOf.js";
import {nameUuid} from "../nameUuid.js";
import type {LooseMark} from "../placeMarks.js";
import {quoteSelector} from "../quoteSelector.js";
import {kinds, type Kind, type Link} from "../types.js";
import type {Loose} from "../w3c/readCollection.js";
import {idOf, isNothing, plain, splitAt} from "./webAnno/cells.js";
import {layerOf, type Layer} from "./webAnno/layers.js";
import {textOf, type Sentence} from "./webAnno/textOf.js";

/** Whether a file is WebAnno TSV, of whatever version. */
export const isWebAnnoTsv = (content: string): boolean => /^\uFEFF?#FORMAT=WebAnno TSV/.test(content);

/** A span as the file has it, over all its rows. */
interface Annotation {
  readonly layer: string;
  start: number;
  end: number;
  label: Kind | null;
}

/**
 * Reads WebAnno TSV 3 (INCEpTION user guide, “WebAnno TSV 3.3 File format”): spans whose layer, or a feature of which, is named like a
 * label of ours, or that are in a slot so named; as links, relations and slots. Offsets are UTF-16 code units.
 * @returns null where the version is one whose columns say nothing of layers
 */
export function readWebAnnoTsv(content: string): Loose | null {
  const lines = content.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (!/^#FORMAT=WebAnno TSV 3/.test(lines[0]!)) return null;
  const layers: Layer[] = [];
  const sentences: Sentence[] = [];
  const annotations = new Map<string, Annotation>();
  /** Which annotations stand at a token, by its address. */
  const at = new Map<string, {readonly key: string; readonly layer: string}[]>();
  const joins: {readonly from: readonly string[]; readonly layer: string; readonly target: string; role: string}[] = [];
  const problems: string[] = [];
  let text: string[] = [];

  for (const [i, line] of lines.entries()) {
    const layer = layerOf(line);
    if (layer) layers.push(layer);
    else if (line.startsWith("#Text=")) text.push(line.slice("#Text=".length));
    else if (line.startsWith("#") || line.trim() === "") continue;
    else {
      const [address = "", offsets = "", , ...cells] = line.split("\t");
      const [start, end] = /^(\d+)-(\d+)$/.exec(offsets)?.slice(1).map(Number) ?? [NaN, NaN];
      if (!/^\d+-\d+(?:\.\d+)?$/.test(address) || !(start! < end!)) {
        problems.push(`Line ${i + 1}: this is no token; a line begins with its number and place, as 1-2, tab, 4-8.`);
        continue;
      }
      if (text.length > 0) sentences.push({start: start!, lines: text});
      text = [];
      readRow(address, {start: start!, end: end!}, cells);
    }
  }

  function readRow(address: string, span: Span, cells: readonly string[]): void {
    let column = 0;
    for (const layer of layers) {
      const own = cells.slice(column, column + layer.features.length).map((cell) => splitAt(cell, "|"));
      column += layer.features.length;
      if (layer.kind === "span") readSpans(layer, address, span, own);
      else if (layer.kind === "relation")
        for (const target of own.at(-1) ?? [])
          if (!isNothing(target)) {
            const [from, to] = pairOf(target);
            joins.push({from: keysAt(address, layer.base, to), layer: layer.base, target: from, role: ""});
          }
    }
  }

  function readSpans(layer: Layer, address: string, span: Span, columns: readonly (readonly string[])[]): void {
    const stacked = columns.reduce((most, values) => Math.max(most, values.length), 0);
    for (let i = 0; i < stacked; i++) {
      const values = columns.map((column) => column[i] ?? "_");
      if (values.every(isNothing)) continue;
      // What stands in a slot is of its targets, not of the span that has the slot.
      const own = values.filter((_, place) => !layer.slots.includes(place) && !layer.slots.includes(place - 1));
      const id = own.map(idOf).find((each) => each !== null);
      const key = id === undefined ? `${layer.name} ${address} ${i}` : `#${id}`;
      const named = own.map((value) => labelOf(plain(value))).find((label) => label !== null);
      const known = annotations.get(key);
      const label = named ?? labelOf(layer.name.split(".").at(-1));
      if (known) {
        known.start = Math.min(known.start, span.start);
        known.end = Math.max(known.end, span.end);
        known.label ??= label;
      } else annotations.set(key, {layer: layer.name, ...span, label});
      at.set(address, [...(at.get(address) ?? []), {key, layer: layer.name}]);
      for (const slot of layer.slots) {
        const [roles, targets] = [slot, slot + 1].map((place) => splitAt(values[place] ?? "_", ";"));
        targets!.forEach((target, k) => {
          if (!isNothing(target))
            joins.push({from: [key], layer: layer.features[slot + 1]!, target, role: plain(roles![k] ?? "")});
        });
      }
    }
  }

  /** The annotations of a layer at a token; with a number, that one alone. */
  function keysAt(address: string, layer: string, id: string | null): readonly string[] {
    if (id !== null && id !== "0" && annotations.has(`#${id}`)) return [`#${id}`];
    const here = at.get(address) ?? [];
    const same = here.filter((each) => each.layer === layer);
    return (same.length > 0 ? same : here).map(({key}) => key);
  }

  const whole = textOf(sentences);
  const ends = joins.map(({from, layer, target, role}) => {
    const to = keysAt(target.replace(/\[.*$/, ""), layer, idOf(target));
    // A slot named “speaker” tells what its span is, where the span itself does not.
    for (const key of to) annotations.get(key)!.label ??= labelOf(role);
    return {from, to};
  });
  const marks = new Map<string, LooseMark>();
  for (const [key, {start, end, label}] of annotations) {
    if (label === null) continue;
    const position = {start, end};
    const id = nameUuid(`webanno ${key} ${start} ${end} ${label}`);
    marks.set(key, {
      id,
      label,
      annotator: "",
      article: null,
      ...quoteSelector(whole, position),
      position,
      counted: "codeUnits"
    });
  }
  if (marks.size === 0)
    problems.push(`No layer, feature value or slot of the file is named like one of ours: ${kinds.join(", ")}.`);
  return {marks: [...marks.values()], links: linksOf(ends, marks), problems};
}

/** “1-1[2_3]” joins annotation 2 at token 1-1 with annotation 3 of the row. */
function pairOf(target: string): readonly [from: string, to: string | null] {
  const [, address, from, to] = /^([\d.-]+)(?:\[(\d+)_(\d+)\])?$/.exec(target) ?? [];
  if (address === undefined) return [target, null];
  return [from === undefined ? address : `${address}[${from}]`, to ?? null];
}

function linksOf(
  ends: readonly {readonly from: readonly string[]; readonly to: readonly string[]}[],
  marks: ReadonlyMap<string, LooseMark>
): Link[] {
  const links = new Map<string, Link>();
  for (const {from, to} of ends)
    for (const a of from.flatMap((key) => marks.get(key) ?? []))
      for (const b of to.flatMap((key) => marks.get(key) ?? [])) {
        if ((a.label === "quote") === (b.label === "quote")) continue;
        const [quote, other] = a.label === "quote" ? [a, b] : [b, a];
        links.set(`${quote.id} ${other.id}`, {quote: quote.id, to: other.id});
      }
  return [...links.values()];
}
