import {hashCode} from "../hashCode.js";
import type {Column, Scalar, Shown, Tree} from "../types.js";

/** What a cell says of itself, as read from the box and checked. */
export interface Report {
  readonly id: string;
  readonly shown: readonly Shown[];
  readonly logs: readonly string[];
  readonly error: BoxError | null;
  /** The columns of the tables that the cell names. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** A short name for the report as a whole. */
  readonly print: string;
  /** The value as plain data, if it was asked for. */
  readonly data?: unknown;
}

export interface BoxError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** The input that failed, where the cell did not run because of it. */
  readonly input: string | null;
  readonly memory: boolean;
}

/** A text to be read by the extractor, which lives outside the box. */
export interface Ask {
  readonly id: number;
  readonly text: string;
  readonly published: string | null;
}

/** Names a person could have meant. */
export interface Names {
  readonly aq: readonly string[];
  readonly op: readonly string[];
  readonly verbs: readonly string[];
  /** The names in vega-lite-api, each with the methods of what it gives when it is called. */
  readonly vl: Readonly<Record<string, readonly string[]>>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads what comes out of the box. A cell can tamper with everything in there, so nothing is believed: every record is built
 * anew from the fields it may have, and keys that reach prototypes are left out. What does not fit is as if it were not there.
 */
export function readReport(json: string): {readonly report: Report | null; readonly ask: Ask | null} {
  const {report, ask} = parse(json);
  return {report: isObject(report) ? toReport(report, hashCode(json)) : null, ask: isObject(ask) ? toAsk(ask) : null};
}

/** Reads the names that the box knows; `vl` is loaded later, its names come with it. */
export function readNames(json: string, vl: Names["vl"]): Names {
  const {aq, op, verbs} = parse(json);
  return {aq: texts(aq), op: texts(op), verbs: texts(verbs), vl};
}

function parse(json: string): Json {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).map(String);
}

function count(value: unknown): number {
  return typeof value === "number" && value >= 0 ? Math.floor(value) : 0;
}

function toReport({id, shown, logs, error, data, tables}: Json, print: string): Report {
  return {
    print,
    tables: toTables(tables),
    ...(data !== undefined && {data: clean(data, 0)}),
    id: String(id),
    shown: list(shown).slice(0, 50).map(toShown),
    logs: texts(logs),
    error: isObject(error) ? toError(error) : null
  };
}

function toTables(value: unknown): Report["tables"] {
  return Object.fromEntries(
    Object.entries(isObject(value) ? value : {})
      .filter(([name]) => !reaching.has(name))
      .map(([name, columns]) => [name, texts(columns)])
  );
}

function toError({name, message, stack, input, memory}: Json): BoxError {
  return {
    name: String(name),
    message: String(message),
    stack: String(stack),
    input: typeof input === "string" ? input : null,
    memory: memory === true
  };
}

function toAsk({id, text, published}: Json): Ask {
  return {id: count(id), text: String(text), published: typeof published === "string" ? published : null};
}

function toShown(value: unknown): Shown {
  if (!isObject(value)) return {kind: "nothing"};
  if (value.kind === "value")
    return {kind: "value", type: String(value.type), text: String(value.text), value: toScalar(value.value)};
  if (value.kind === "table")
    return {kind: "table", columns: list(value.columns).map(toColumn), total: count(value.total)};
  if (value.kind === "chart" && isObject(value.spec)) return {kind: "chart", spec: clean(value.spec, 0) as Json};
  if (value.kind === "tree") return {kind: "tree", tree: toTree(value.tree, 0)};
  return {kind: "nothing"};
}

function toColumn(value: unknown): Column {
  const column = isObject(value) ? value : {};
  return {name: String(column.name), values: list(column.values).map(toScalar)};
}

function toScalar(value: unknown): Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function toTree(value: unknown, depth: number): Tree {
  if (!isObject(value) || depth > 8) return {is: "value", type: "deep", text: "…"};
  if (value.is !== "list" && value.is !== "object")
    return {is: "value", type: String(value.type), text: String(value.text)};
  const entries = list(value.entries).map(
    (entry) => [String(list(entry)[0]), toTree(list(entry)[1], depth + 1)] as const
  );
  return {is: value.is, name: String(value.name), entries, more: count(value.more)};
}

const reaching = new Set(["__proto__", "constructor", "prototype"]);

/** A copy of plain data, such as a chart's specification, without keys that reach prototypes. */
function clean(value: unknown, depth: number): unknown {
  if (depth > 60) return null;
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !reaching.has(key))
      .map(([key, item]) => [key, clean(item, depth + 1)])
  );
}
