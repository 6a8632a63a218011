import {isMap, isScalar, LineCounter, parseDocument} from "yaml";
import type {Report} from "./report.js";

/** The keys of a YAML block, with the line each stands on. */
export interface Fields {
  readonly line: number;
  has(key: string): boolean;
  /** Whether the value is text, where a list could stand too. */
  isText(key: string): boolean;
  lineOf(key: string): number;
  text(key: string): string | null;
  number(key: string): number | null;
  flag(key: string): boolean;
  list(key: string): readonly unknown[];
}

/**
 * Reads a block of YAML whose keys are known; tells of a block that is no YAML, of unknown keys, and of values of the wrong kind.
 * @param firstLine line in the file of the block's first line
 */
export function readFields(source: string, firstLine: number, keys: readonly string[], report: Report): Fields {
  const counter = new LineCounter();
  const doc = parseDocument(source, {lineCounter: counter, prettyErrors: false});
  const lineAt = (offset: number): number => firstLine + counter.linePos(offset).line - 1;
  const lines = new Map<string, number>();
  const error = doc.errors[0];
  if (error)
    report.add(lineAt(error.pos[0]), `this is no YAML: ${error.message}`, "put text with a colon in quotation marks");
  else if (doc.contents !== null && !isMap(doc.contents))
    report.add(firstLine, "there are no keys here", `write one a line, as ${keys[0]}: …`);
  const values: Record<string, unknown> = {};
  for (const item of isMap(doc.contents) && !error ? doc.contents.items : []) {
    const key = isScalar(item.key) ? String(item.key.value) : "";
    const line = isScalar(item.key) && item.key.range ? lineAt(item.key.range[0]) : firstLine;
    if (!keys.includes(key)) report.add(line, `“${key}” is not known here`, `use one of ${keys.join(", ")}`);
    lines.set(key, line);
    values[key] = (doc.toJS() as Record<string, unknown>)[key];
  }
  const lineOf = (key: string): number => lines.get(key) ?? firstLine;
  const typed = <T>(key: string, is: (value: unknown) => value is T, write: string): T | null => {
    const value = values[key];
    if (value == null) return null;
    if (is(value)) return value;
    report.add(lineOf(key), `${key} is ${JSON.stringify(value)}`, write);
    return null;
  };
  return {
    line: firstLine,
    has: (key) => key in values,
    isText: (key) => typeof values[key] === "string",
    lineOf,
    text: (key) => typed(key, (value): value is string => typeof value === "string", `write text, as ${key}: "…"`),
    number: (key) => typed(key, (value): value is number => Number.isFinite(value), `write a number, as ${key}: 2`),
    flag: (key) => typed(key, (value): value is boolean => typeof value === "boolean", `write ${key}: true`) ?? false,
    list: (key) => typed(key, Array.isArray, `write a list, each item on a line that begins with “- ”`) ?? []
  };
}
