import "./random.js";
import "./timers.js";
import {Runtime, RuntimeError} from "@observablehq/runtime";
import * as aq from "arquero";
import type {Scalar, Scope, Shown} from "../types.js";
import {fixClock} from "./clock.js";
import {encode, isTable, plain} from "./encode.js";
import {seedRandom} from "./random.js";
import {refuseDoors} from "./refuse.js";
import {stepTimer} from "./timers.js";
import {watchIntrinsics} from "./watchIntrinsics.js";

/** What the host puts into the box before this code runs; taken out of reach again before any cell. */
interface Host {
  readonly begin: (id: string) => void;
  readonly rows: number;
  readonly logs: number;
  readonly output: number;
}

/** What a cell reports: its value or its error, as JSON. */
interface Report {
  readonly id: string;
  shown?: Shown[];
  data?: unknown;
  tables?: Record<string, string[]>;
  error?: {name: string; message: string; stack: string; input: string | null; memory: boolean};
  logs: string[];
}

type Body = (console: unknown, display: unknown) => (...inputs: unknown[]) => unknown;
interface Variable {
  define(name: string | null, inputs: readonly string[], value: unknown): Variable;
  delete(): void;
}
interface Observer {
  fulfilled?: (value: unknown) => void;
  rejected?: (error: unknown) => void;
}

const global = globalThis as unknown as Record<string, unknown>;
const host = global.host as Host;
delete global.host;

const runtime = new Runtime({}, (name: string) => {
  throw new ReferenceError(`${name} is not defined`);
});
const main = runtime.module();
const cells = new Map<string, {readonly variables: readonly Variable[]; readonly silence: () => void}>();
// Taken before any cell runs: a cell may put others in their place.
const {parse, stringify} = JSON;
const inputs = new Map<string, Variable>();
const reports = new Map<string, Report>();
const asks: {id: number; text: string; published: string | null}[] = [];
const answers = new Map<number, {yes: (value: unknown) => void; no: (error: Error) => void}>();
let asked = 0;
let logged = 0;
/** The log of the cell that began last: arquero's `print` writes there. */
let current: (...items: unknown[]) => void = () => undefined;

type Log = typeof current;
const consoleOf = (log: Log): Record<string, Log> => ({
  log,
  info: log,
  warn: log,
  error: log,
  debug: log,
  table: log,
  dir: log
});
global.console = consoleOf((...items) => current(...items));
let intact = (): boolean => true;

main.define("aq", [], () => aq);
main.define("op", [], () => aq.op);
main.define(
  "extract",
  [],
  () =>
    (text: unknown, published: unknown = null) =>
      ask(String(text), published)
);

/** Hands a text to the extractor, which lives outside: the answer comes later. */
function ask(text: string, published: unknown): Promise<unknown> {
  const id = ++asked;
  asks.push({id, text, published: published === null || published === undefined ? null : String(published)});
  return new Promise((yes, no) => answers.set(id, {yes, no}));
}

function describe(error: unknown): Report["error"] {
  const known = error instanceof Error ? error : null;
  const message = String(known ? known.message : error).slice(0, 2000);
  return {
    name: String(known?.name ?? "").slice(0, 100),
    message,
    stack: String(known?.stack ?? "").slice(0, 4000),
    input: known instanceof RuntimeError ? String(known.input ?? "") : null,
    memory: (error === null || known?.name === "InternalError") && /out of memory|^null$/.test(message)
  };
}

/** Defines a cell, or defines it anew. `last` is the name whose value is shown; null for an expression. */
function define(id: string, body: Body, ins: string, outs: string, shows: boolean, gives: boolean): void {
  remove(id);
  const needs = (parse(ins) as string[]).filter((name) => name !== "display");
  const names = parse(outs) as string[];
  let logs: string[] = [];
  let shown: unknown[] | null = null;
  let failed = false;
  let exported: Record<string, unknown> = {};
  let silent = false;
  const log = (...items: unknown[]): void => {
    const line = items.map((item) => (typeof item === "string" ? item : text(item))).join(" ");
    if (logged > host.logs) return;
    logged += line.length + 1;
    logs.push(logged > host.logs ? line.slice(0, 1000) : line);
    if (logged > host.logs) logs.push("… and more, which is left out");
  };
  const console = consoleOf(log);
  const display = (value: unknown): unknown => {
    shown ??= [];
    if (value !== undefined) shown.push(value);
    return value;
  };
  const run = body(console, display);
  const positions = (parse(ins) as string[]).map((name) => needs.indexOf(name));
  const reject = (error: unknown): void => {
    if (silent) return;
    failed = true;
    reports.set(id, {id, error: describe(error), logs});
  };
  const fulfil = (value: unknown): void => {
    if (failed || silent) return;
    try {
      const values = shown ?? (shows || names.length > 0 ? [value] : []);
      // JSON takes a little more than what is counted.
      const room = {rows: host.rows, chars: host.output * 0.9};
      const data = gives ? {data: plain(values.at(-1)) ?? null} : {};
      reports.set(id, {id, shown: values.map((item) => encode(item, room)), logs, ...data, tables: tablesOf(exported)});
    } catch (error) {
      reject(error);
    }
  };
  const start = (...values: unknown[]): unknown => {
    host.begin(id);
    current = log;
    logs = [];
    shown = null;
    failed = false;
    logged = 0;
    seedRandom(id);
    return run(...positions.map((i) => (i < 0 ? display : values[i])));
  };
  const home = `cell ${id}`;
  const last = names.at(-1);
  const variables = [
    main.variable(last === undefined ? observe(fulfil, reject) : observe(undefined, reject)).define(home, needs, start)
  ];
  for (const name of names) {
    const own = (exports: Record<string, unknown>): unknown => (exported = exports)[name];
    const observer = name === last ? observe(fulfil, (error) => failed || reject(error)) : true;
    variables.push(main.variable(observer).define(name, [home], own));
  }
  // A variable that is deleted tells its observer once more, with nothing.
  cells.set(id, {variables, silence: () => void (silent = true)});
}

function tablesOf(exports: Record<string, unknown>): Record<string, string[]> {
  const tables: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(exports)) if (isTable(value)) tables[name] = value.columnNames();
  return tables;
}

function observe(fulfilled?: (value: unknown) => void, rejected?: (error: unknown) => void): Observer {
  return {...(fulfilled && {fulfilled}), ...(rejected && {rejected})};
}

function tooLarge({id, logs}: Report): Report {
  const error = {name: "TooLarge", message: "", stack: "", input: null, memory: false};
  return {id, error, logs: logs.slice(0, 20)};
}

function text(value: unknown): string {
  try {
    return (stringify(value) ?? String(value)).slice(0, 10_000);
  } catch {
    return String(value).slice(0, 10_000);
  }
}

function remove(id: string): void {
  const cell = cells.get(id);
  cell?.silence();
  for (const variable of cell?.variables ?? []) variable.delete();
  cells.delete(id);
}

function setInput(name: string, json: string): void {
  give(name, parse(json));
}

type Packed = {readonly all: Scalar[]} | {readonly of: readonly Scalar[]; readonly at: readonly number[]};

/** A table, and a group of tables, as they come over: column by column, table by table. */
let columns: [string, Scalar[]][] = [];
let grouped: [string, unknown][] = [];

function column(name: string, json: string): void {
  const packed = parse(json) as Packed;
  if ("all" in packed) return void columns.push([name, packed.all]);
  // In its place: a second list of 100,000 would take as much memory again.
  const values = packed.at as Scalar[];
  for (let i = 0; i < values.length; i++) values[i] = packed.of[values[i] as number]!;
  columns.push([name, values]);
}

function endTable(): unknown {
  const table = aq.table(columns);
  columns = [];
  return table;
}

function give(name: string, value: unknown): void {
  const known = inputs.get(name);
  inputs.set(
    name,
    (known ?? main.variable()).define(name, [], () => value)
  );
}

global.box = {
  open(json: string): void {
    const scope = parse(json) as Pick<Scope, "inputs" | "now">;
    for (const [name, value] of Object.entries(scope.inputs)) setInput(name, stringify(value));
    fixClock(scope.now);
    refuseDoors();
    intact = watchIntrinsics();
  },
  /** Whether a cell has changed what all others build on: then the box has to be opened anew. */
  tainted: () => !intact(),
  define,
  remove,
  setInput,
  column,
  endTable(name: string): void {
    const table = endTable();
    main.define(name, [], () => table);
  },
  endGrouped: (name: string): void => void grouped.push([name, endTable()]),
  endGroup(name: string): void {
    give(name, Object.freeze(Object.fromEntries(grouped)));
    grouped = [];
  },
  /** Makes `vl` known, once its code has run. */
  charts(): void {
    const vl = global.vl;
    delete global.vl;
    main.define("vl", [], () => vl);
  },
  step: stepTimer,
  /** Gives the next report or question as JSON; "" when there is none. */
  take(): string {
    for (const [id, report] of reports) {
      reports.delete(id);
      const json = stringify({report});
      return json.length <= host.output ? json : stringify({report: tooLarge(report)});
    }
    const next = asks.shift();
    return next ? stringify({ask: next}) : "";
  },
  /** What a person could have meant: the names in `aq` and `op`, and the verbs of a table. */
  names(): string {
    const verbs = new Set<string>();
    for (let of: object | null = aq.table({}); of && of !== Object.prototype; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) if (!/^_|^constructor$/.test(name)) verbs.add(name);
    return stringify({aq: Object.keys(aq), op: Object.keys(aq.op), verbs: [...verbs]});
  },
  answer(id: number, ok: boolean, json: string): void {
    const waiting = answers.get(id);
    answers.delete(id);
    if (ok) waiting?.yes(parse(json));
    else waiting?.no(new Error(json));
  }
};
