import {bytesToText} from "../../src/extract/crf/byteText.js";
import {unpackWink, type PackedWink, type WinkCore} from "./unpackWink.js";

/**
 * wink's core model (tokens with their features) in a form that gzip makes less than half as large: words by what each adds to the one
 * before, features column by column, beginnings and endings of words only where they are not what the word says. Nothing is lost.
 * @throws where a newer model is not made again to the last bit
 */
export function packWink(core: WinkCore): PackedWink {
  const words = core.features["lexeme"]!.list;
  const rows = numbers(core.lexicon);
  const {size, layout} = core.packing;
  const columns = Object.entries(layout).map(([name, [word, mask, shift]]) => {
    const values = words.map((_, row) => ((rows[row * size + word]! & mask) >>> shift) >>> 0);
    return packColumn(name, values, words, core);
  });
  const {lexicon: _, ...rest} = core;
  const features = {...core.features, lexeme: {...core.features["lexeme"], list: []}};
  const packed = {words: packWords(words), columns, rest: {...rest, features}};
  const again = unpackWink(packed);
  const same = again.lexicon === core.lexicon && again.features["lexeme"]!.list.join("\n") === words.join("\n");
  if (!same) throw new Error("wink's model has another form than packWink knows; see what changed in its package");
  return packed;
}

function numbers(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, "base64");
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** How many characters of the word before are dropped, as a letter, and what comes in their place. Capitals of words make room for it. */
function packWords(words: readonly string[]): string {
  let before = "";
  return words
    .map((word) => {
      let kept = 0;
      while (kept < before.length && kept < word.length && before[kept] === word[kept]) kept++;
      const drop = before.length - kept;
      before = word;
      const added = word.slice(kept).replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x140));
      return String.fromCharCode(drop < 26 ? 65 + drop : 0x100 + drop) + added;
    })
    .join("");
}

type Column = PackedWink["columns"][number];

function packColumn(name: string, values: readonly number[], words: readonly string[], core: WinkCore): Column {
  if (name === "prefix" || name === "suffix") {
    const {list} = core.features[name]!;
    const guess = new Map(list.map((part, i) => [part, i]));
    const length = core.packing.config[name];
    const said = words.map((word) => guess.get(name === "prefix" ? word.slice(0, length) : word.slice(-length)) ?? 0);
    return {kind: name, odd: values.flatMap((value, row) => (value === said[row] ? [] : [[row, value] as const]))};
  }
  const steps = values.map((value, row) => zigzag(value - (values[row - 1] ?? 0)));
  const [plain, stepped] = [planes(values), planes(steps)];
  const stepping = differences(stepped) < differences(plain);
  return {kind: stepping ? "steps" : "values", planes: (stepping ? stepped : plain).map(bytesToText)};
}

const zigzag = (n: number): number => ((n << 1) ^ (n >> 31)) >>> 0;

/** Numbers as bytes, the lowest first, as many as the largest number needs. */
function planes(values: readonly number[]): Uint8Array[] {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  const count = most < 0x100 ? 1 : most < 0x10000 ? 2 : 3;
  return Array.from({length: count}, (_, plane) => Uint8Array.from(values, (value) => (value >>> (8 * plane)) & 255));
}

/** How far bytes are from saying nothing: the sum of their entropies. */
function differences(all: readonly Uint8Array[]): number {
  return all.reduce((sum, bytes) => {
    const counts = new Map<number, number>();
    for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
    return sum - [...counts.values()].reduce((s, n) => s + n * Math.log2(n / bytes.length), 0);
  }, 0);
}
