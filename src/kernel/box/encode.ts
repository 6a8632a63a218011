import type {Column, Scalar, Shown, Tree} from "../types.js";

/** What may still leave the box: rows of one table, and characters of all that a cell shows. */
export interface Room {
  readonly rows: number;
  chars: number;
}

/** Makes of any value what can leave the box: plain data, no deeper and no longer than can be shown. */
export function encode(value: unknown, room: Room): Shown {
  if (value === undefined) return {kind: "nothing"};
  if (isTable(value)) return encodeTable(value, room);
  if (isChart(value)) return {kind: "chart", spec: plain(value.toSpec()) as Record<string, unknown>};
  if (isSpec(value)) return {kind: "chart", spec: plain(value) as Record<string, unknown>};
  if (isRows(value)) return encodeRows(value, room);
  if (value !== null && typeof value === "object" && !(value instanceof Date))
    return {kind: "tree", tree: encodeTree(value, 0, [])};
  return {kind: "value", type: typeName(value), text: write(value, 1_000_000), value: scalar(value, 1_000_000)};
}

interface TableLike {
  columnNames(): string[];
  numRows(): number;
  getter(name: string): (row: number) => unknown;
}

export function isTable(value: unknown): value is TableLike {
  const table = value as Partial<TableLike> | null;
  return (
    typeof table === "object" &&
    table !== null &&
    typeof table.columnNames === "function" &&
    typeof table.numRows === "function" &&
    typeof table.getter === "function"
  );
}

function isChart(value: unknown): value is {toSpec(): unknown} {
  return typeof value === "object" && value !== null && typeof (value as {toSpec?: unknown}).toSpec === "function";
}

const views = ["mark", "layer", "hconcat", "vconcat", "concat", "spec"];

function isSpec(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const spec = value as Record<string, unknown>;
  if (typeof spec.$schema === "string" && spec.$schema.includes("/vega")) return true;
  return views.some((key) => key in spec) && ("encoding" in spec || "data" in spec);
}

function isRows(value: unknown): value is Record<string, unknown>[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => {
      const proto = typeof row === "object" && row !== null ? Object.getPrototypeOf(row) : undefined;
      return (proto === Object.prototype || proto === null) && Object.values(row).every(isFlat);
    }) &&
    Object.keys(value[0]).length > 0
  );
}

function isFlat(value: unknown): boolean {
  return value === null || typeof value !== "object" || value instanceof Date;
}

function encodeTable(table: TableLike, room: Room): Shown {
  const columns = table.columnNames().map((name) => ({name, of: table.getter(name)}));
  const total = table.numRows();
  return {kind: "table", columns: fill(columns, total, room), total};
}

function encodeRows(list: Record<string, unknown>[], room: Room): Shown {
  const names = new Set<string>();
  for (const row of list.slice(0, room.rows))
    for (const name of Object.keys(row)) if (names.size < 200) names.add(name);
  const columns = [...names].map((name) => ({name, of: (row: number) => list[row]![name]}));
  return {kind: "table", columns: fill(columns, list.length, room), total: list.length};
}

interface Source {
  readonly name: string;
  readonly of: (row: number) => unknown;
}

/** Row after row, as far as there is room. */
function fill(sources: readonly Source[], total: number, room: Room): readonly Column[] {
  const columns = sources.map(({name}) => ({name, values: [] as Scalar[]}));
  for (let row = 0; row < Math.min(total, room.rows) && room.chars > 0; row++)
    for (let i = 0; i < sources.length; i++) {
      const value = scalar(sources[i]!.of(row), 10_000);
      columns[i]!.values.push(value);
      room.chars -= typeof value === "string" ? value.length + 4 : 8;
    }
  return columns;
}

/** A value as a table cell or a number on the page can hold it; what is not known is null. */
function scalar(value: unknown, length: number): Scalar {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "boolean") return value;
  return write(value, length);
}

function write(value: unknown, length: number): string {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "no date" : value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value === "symbol") return value.toString();
  if (typeof value === "object" && value !== null) return JSON.stringify(plain(value))?.slice(0, length) ?? "";
  return String(value).slice(0, length);
}

function typeName(value: unknown): string {
  return value === null ? "null" : value instanceof Date ? "date" : typeof value;
}

const deepest = 6;
const longest = 100;

function encodeTree(value: unknown, depth: number, above: readonly unknown[]): Tree {
  if (typeof value !== "object" || value === null || value instanceof Date)
    return {is: "value", type: typeName(value), text: write(value, 1000)};
  if (above.includes(value)) return {is: "value", type: "again", text: "the object around it, again"};
  if (depth >= deepest) return {is: "value", type: "deep", text: Array.isArray(value) ? "[…]" : "{…}"};
  const pairs = entries(value);
  const all = [...above, value];
  return {
    is: Array.isArray(value) || value instanceof Set ? "list" : "object",
    name: value.constructor?.name === "Object" ? "" : String(value.constructor?.name ?? "").slice(0, 60),
    entries: pairs
      .slice(0, longest)
      .map(([key, item]) => [String(key).slice(0, 200), encodeTree(item(), depth + 1, all)]),
    more: Math.max(0, pairs.length - longest)
  };
}

type Entry = readonly [key: unknown, value: () => unknown];

function entries(value: object): Entry[] {
  if (value instanceof Map) return [...value].map(([key, item]) => [typeof key === "object" ? "{…}" : key, () => item]);
  if (value instanceof Set) return [...value].map((item, i) => [i, () => item]);
  if (value instanceof Error) return [["message", () => value.message]];
  const object = value as Record<string, unknown>;
  return Object.keys(object).map((key) => [key, () => read(object, key)]);
}

/** A getter that throws is an answer too. */
function read(object: Record<string, unknown>, key: string): unknown {
  try {
    return object[key];
  } catch (error) {
    return `could not be read: ${String((error as Error)?.message ?? error)}`;
  }
}

/** Plain data for JSON: tables and other lists become rows, functions and repeats of an object around it are left out. */
export function plain(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value === "bigint") return Number(value);
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (above.includes(value) || above.length > 40) return undefined;
  const all = [...above, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, all) ?? null);
  if (isTable(value) || typeof (value as Iterable<unknown>)[Symbol.iterator] === "function")
    return Array.from(value as unknown as Iterable<unknown>, (item) => plain(item, all));
  const out: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    if (key === "__proto__") continue;
    const item = (value as Record<string, unknown>)[key];
    out[key] = key === "data" && isTable(item) ? {values: plain(item, all)} : plain(item, all);
  }
  return out;
}
