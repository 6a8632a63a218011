/** What an author says of a live cell, after `js live`. */
export interface FenceOptions {
  readonly id: string | null;
  /** The code is folded away; the output stands alone until a reader wants to see how it was made. */
  readonly hide: boolean;
  /** Least height of the output in pixels, so that the page keeps still while charts change. */
  readonly height: number | null;
  /** Rows of a table on one page. */
  readonly rows: number;
  /** Values of the page's inputs at build, by name: `inputs={"verb":"said"}`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Groups of tables that the page makes while it lives: `tables=mine`. */
  readonly tables: readonly string[];
}

const keys = ["id", "hide", "height", "rows", "inputs", "tables"];

/**
 * Reads the words after “js live”: `id=by-speaker hide height=240 rows=8 inputs={"verb":"said"}`.
 * @throws Error that says what was found and what to write
 */
export function fenceOptions(info: string): FenceOptions {
  const found: Record<string, string> = {};
  for (const [, key, , value] of info.matchAll(/([\w-]+)(=("[^"]*"|\{[^ ]*\}|\S+))?/g)) {
    if (!keys.includes(key!)) throw new Error(`“${key}” is not an option of a live cell; there are ${keys.join(", ")}`);
    found[key!] = (value ?? "true").replace(/^"(.*)"$/, "$1");
  }
  if (found.id !== undefined && !/^[a-z][a-z0-9-]*$/.test(found.id))
    throw new Error(`id is “${found.id}”; write it in small letters, digits and hyphens, like by-speaker`);
  return {
    id: found.id ?? null,
    hide: found.hide === "true",
    height: number("height", found.height, 10, 2000),
    rows: number("rows", found.rows, 1, 100) ?? 6,
    inputs: readInputs(found.inputs),
    tables: readTables(found.tables)
  };
}

function number(key: string, text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new Error(`${key} is “${text}”; write a number from ${least} to ${most}`);
  return value;
}

function readInputs(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error(`inputs is “${text}”; write names and values without spaces, like inputs={"verb":"said"}`);
  }
}

function readTables(text: string | undefined): readonly string[] {
  const names = text?.split(",") ?? [];
  const odd = names.find((name) => !/^[A-Za-z_$][\w$]*$/.test(name));
  if (odd === undefined) return names;
  throw new Error(`tables is “${text}”; write names that code can use, with commas between them, like tables=mine`);
}

/** Whether the info string of a fence makes it a live cell; what follows `js live` then. */
export function liveInfo(info: string): string | null {
  return /^\s*js\s+live(?:\s+(.*))?$/.exec(info)?.[1] ?? (/^\s*js\s+live\s*$/.test(info) ? "" : null);
}
