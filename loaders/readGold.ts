import {readFileSync, readdirSync, statSync} from "node:fs";
import {basename, join} from "node:path";
import type {Span} from "../src/extract/types.js";
import type {AnswerKey} from "../src/scoring/scoreKey.js";
import {UsageError} from "./commandOptions.js";

/** A line of a gold corpus; which lists it has says what it can measure. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly sentences?: readonly (Span & {readonly selected?: boolean})[];
  readonly quotes?: readonly (Span & Record<string, unknown>)[];
  readonly timexes?: readonly (Span & Record<string, unknown>)[];
  readonly events?: readonly (Span & Record<string, unknown>)[];
}

/** What the command `evaluate` was given to measure by. */
export type Gold =
  | {readonly kind: "corpus"; readonly name: string; readonly texts: readonly GoldText[]}
  | {readonly kind: "key"; readonly name: string; readonly keys: readonly AnswerKey[]}
  | {
      readonly kind: "marks";
      readonly name: string;
      readonly files: readonly {readonly file: string; readonly content: string}[];
    };

/**
 * Reads gold files: `.jsonl` is a corpus, one text a line; `.json` files, or a folder of them, are answer keys of articles in the
 * kit's own corpus and are measured together, and so are `.jsonld` files, which are marks as in `data/keys`.
 * @throws UsageError with file and line where one is neither
 */
export function readGold(paths: readonly string[]): Gold[] {
  const files = paths.flatMap((path) => (isFolder(path) ? inFolder(path) : [path]));
  const keys = files.filter((file) => file.endsWith(".json"));
  const marks = files.filter((file) => file.endsWith(".jsonld"));
  const corpora = files
    .filter((file) => !/\.json(?:ld)?$/.test(file))
    .map((file): Gold => ({kind: "corpus", name: basename(file).replace(/\.jsonl$/, ""), texts: readTexts(file)}));
  return [
    ...corpora,
    ...(keys.length > 0 ? [{kind: "key", name: "seeds", keys: keys.map((file) => readKey(file))} as const] : []),
    ...(marks.length > 0
      ? [{kind: "marks", name: "keys", files: marks.map((file) => ({file, content: contents(file)}))} as const]
      : [])
  ];
}

function readTexts(file: string): GoldText[] {
  const lines = contents(file).split("\n");
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const text = parsed(line) as Partial<GoldText> | null;
    if (typeof text?.text === "string" && typeof text.id === "string") return [text as GoldText];
    throw new UsageError(
      `${file}:${i + 1}: no text of a gold corpus; write {"id": "…", "text": "…", "quotes" or "timexes" or "events": […]} on each line`
    );
  });
}

function readKey(file: string): AnswerKey {
  const key = parsed(contents(file)) as Partial<AnswerKey> | null;
  if (key?.article && key.quotes && key.events && key.timexes && key.people) return key as AnswerKey;
  throw new UsageError(
    `${file}:1: no answer key; write {"article": {"id": "…"}, "quotes": […], "events": […], "timexes": […], "people": […]}`
  );
}

function contents(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UsageError(`${file}: cannot be read; give the path of a gold file, ending in .jsonl, .json or .jsonld`);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function inFolder(path: string): string[] {
  return readdirSync(path)
    .filter((name) => /\.json(?:l|ld)?$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
