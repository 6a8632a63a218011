import {main, type Variable} from "./dataflow.js";
import {encode, isTable, plain} from "./encode.js";
import {host} from "./host.js";
import {cellLog} from "./logs.js";
import {seedRandom} from "./random.js";
import {describeError, report} from "./reports.js";

type Body = (console: unknown, display: unknown) => (...inputs: unknown[]) => unknown;
interface Observer {
  fulfilled?: (value: unknown) => void;
  rejected?: (error: unknown) => void;
}

const cells = new Map<string, {readonly variables: readonly Variable[]; readonly silence: () => void}>();
// Taken before any cell runs: a cell may put another in its place.
const {parse} = JSON;

/** Defines a cell, or defines it anew: its last name has the value that is shown; without names its expression has. */
export function define(id: string, body: Body, ins: string, outs: string, shows: boolean, gives: boolean): void {
  remove(id);
  const needs = (parse(ins) as string[]).filter((name) => name !== "display");
  const names = parse(outs) as string[];
  const log = cellLog();
  let shown: unknown[] | null = null;
  let failed = false;
  let exported: Record<string, unknown> = {};
  let silent = false;
  const display = (value: unknown): unknown => {
    shown ??= [];
    if (value !== undefined) shown.push(value);
    return value;
  };
  const run = body(log.console, display);
  const positions = (parse(ins) as string[]).map((name) => needs.indexOf(name));
  const reject = (error: unknown): void => {
    if (silent) return;
    failed = true;
    report({id, error: describeError(error), logs: log.lines()});
  };
  const fulfil = (value: unknown): void => {
    if (failed || silent) return;
    try {
      const values = shown ?? (shows || names.length > 0 ? [value] : []);
      // JSON takes a little more than what is counted.
      const room = {rows: host.rows, chars: host.output * 0.9};
      const data = gives ? {data: plain(values.at(-1)) ?? null} : {};
      const all = values.map((item) => encode(item, room));
      report({id, shown: all, logs: log.lines(), ...data, tables: tablesOf(exported)});
    } catch (error) {
      reject(error);
    }
  };
  const start = (...values: unknown[]): unknown => {
    host.begin(id);
    log.begin();
    shown = null;
    failed = false;
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

export function remove(id: string): void {
  const cell = cells.get(id);
  cell?.silence();
  for (const variable of cell?.variables ?? []) variable.delete();
  cells.delete(id);
}

/** The columns of the tables that a cell names. */
function tablesOf(exports: Record<string, unknown>): Record<string, string[]> {
  const tables: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(exports)) if (isTable(value)) tables[name] = value.columnNames();
  return tables;
}

function observe(fulfilled?: (value: unknown) => void, rejected?: (error: unknown) => void): Observer {
  return {...(fulfilled && {fulfilled}), ...(rejected && {rejected})};
}
