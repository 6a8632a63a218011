import {textToBytes} from "../../src/extract/crf/byteText.js";

/** What is used of the JSON of wink's core model. */
export interface WinkCore {
  readonly packing: {
    /** Numbers of 32 bits a row. */
    readonly size: number;
    /** For each feature: which of a row's numbers holds it, by which bits, shifted by how many. */
    readonly layout: Readonly<Record<string, readonly [word: number, mask: number, shift: number, ...rest: number[]]>>;
    readonly config: {readonly prefix: number; readonly suffix: number};
  };
  readonly features: Readonly<Record<string, {readonly list: readonly string[]}>>;
  /** The rows as base64, one for each word of `features.lexeme.list`. */
  readonly lexicon: string;
}

export interface PackedWink {
  readonly words: string;
  /** In the order of the layout. */
  readonly columns: readonly (
    | {readonly kind: "values" | "steps"; readonly planes: readonly string[]}
    | {readonly kind: "prefix" | "suffix"; readonly odd: readonly (readonly [row: number, value: number])[]}
  )[];
  readonly rest: Omit<WinkCore, "lexicon">;
}

/** wink's core model as it was before `packWink`. It runs where the extractor is bundled for a browser. */
export function unpackWink({words: packed, columns, rest}: PackedWink): WinkCore {
  const words = unpackWords(packed);
  const {layout, size, config} = rest.packing;
  const rows = new Uint32Array(words.length * size);
  Object.entries(layout).forEach(([, [word, , shift]], i) => {
    const column = columns[i]!;
    const values =
      "odd" in column
        ? partsOf(words, column, rest.features[column.kind]!.list, config[column.kind])
        : numbersOf(column, words.length);
    for (let row = 0; row < words.length; row++) rows[row * size + word]! |= values[row]! << shift;
  });
  const bytes = new Uint8Array(rows.buffer);
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const features = {...rest.features, lexeme: {...rest.features["lexeme"], list: words}};
  return {...rest, features, lexicon: btoa(binary)};
}

function unpackWords(packed: string): string[] {
  let before = "";
  return [...packed.matchAll(/([A-Z\u0100-\u017F])([^A-Z\u0100-\u017F]*)/g)].map(([, drop, added]) => {
    const code = drop!.charCodeAt(0);
    const kept = before.length - (code < 0x100 ? code - 65 : code - 0x100);
    const capitals = added!.replace(/[\u0181-\u019A]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x140));
    return (before = before.slice(0, kept) + capitals);
  });
}

function partsOf(
  words: readonly string[],
  {kind, odd}: Extract<PackedWink["columns"][number], {odd: unknown}>,
  list: readonly string[],
  length: number
): number[] {
  const places = new Map(list.map((part, i) => [part, i]));
  const values = words.map((word) => places.get(kind === "prefix" ? word.slice(0, length) : word.slice(-length)) ?? 0);
  for (const [row, value] of odd) values[row] = value;
  return values;
}

function numbersOf(
  {kind, planes}: Extract<PackedWink["columns"][number], {planes: unknown}>,
  length: number
): Uint32Array {
  const values = new Uint32Array(length);
  planes.forEach((text, plane) => {
    const bytes = textToBytes(text);
    for (let row = 0; row < length; row++) values[row]! |= bytes[row]! << (8 * plane);
  });
  if (kind === "steps")
    for (let row = 0, value = 0; row < length; row++) {
      const step = values[row]!;
      value += (step >>> 1) ^ -(step & 1);
      values[row] = value;
    }
  return values;
}
