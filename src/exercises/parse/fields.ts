import {isMap, isNode, isScalar, LineCounter, parseDocument} from "yaml";
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
  const {doc, lineOf: offsetLine, broken} = readYaml(source, firstLine, report);
  const lines = new Map<string, number>();
  if (broken.size === 0 && doc.contents !== null && !isMap(doc.contents))
    report.add(firstLine, "there are no keys here", `write one a line, as ${keys[0]}: …`);
  const values: Record<string, unknown> = {};
  for (const item of isMap(doc.contents) ? doc.contents.items : []) {
    const key = isScalar(item.key) ? String(item.key.value) : "";
    const line = isScalar(item.key) && item.key.range ? offsetLine(item.key.range[0]) : firstLine;
    if (!keys.includes(key)) report.add(line, `“${key}” is not known here`, `use one of ${keys.join(", ")}`);
    lines.set(key, line);
    values[key] = isNode(item.value) ? item.value.toJS(doc) : item.value;
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
    has: (key) => key in values || broken.has(key),
    isText: (key) => typeof values[key] === "string",
    lineOf,
    text: (key) => typed(key, (value): value is string => typeof value === "string", `write text, as ${key}: "…"`),
    number: (key) => typed(key, (value): value is number => Number.isFinite(value), `write a number, as ${key}: 2`),
    flag: (key) => typed(key, (value): value is boolean => typeof value === "boolean", `write ${key}: true`) ?? false,
    list: (key) => typed(key, Array.isArray, `write a list, each item on a line that begins with “- ”`) ?? []
  };
}

/** Slips of YAML in one block that are told of. */
const most = 10;

interface Yaml {
  readonly doc: ReturnType<typeof parseDocument>;
  readonly lineOf: (offset: number) => number;
  /** Keys on lines that are no YAML. */
  readonly broken: ReadonlySet<string>;
}

/** Reads YAML; a line that is none is told of and taken out, so that what is amiss on the others is seen too. */
function readYaml(source: string, firstLine: number, report: Report): Yaml {
  const rows = source.split("\n");
  const broken = new Set<string>();
  for (let n = 0; ; n++) {
    const counter = new LineCounter();
    const doc = parseDocument(rows.join("\n"), {lineCounter: counter, prettyErrors: false});
    const lineOf = (offset: number): number => firstLine + counter.linePos(offset).line - 1;
    const [error] = doc.errors;
    const line = error ? lineOf(error.pos[0]) : firstLine;
    if (!error || n === most || rows[line - firstLine] === "") return {doc, lineOf, broken};
    report.add(line, `this is no YAML: ${error.message}`, "put text with a colon in quotation marks");
    const at = line - firstLine;
    broken.add(/^\s*([\w-]*)/.exec(rows[at] ?? "")![1]!);
    rows[at] = "";
  }
}
