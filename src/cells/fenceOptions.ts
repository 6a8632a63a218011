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
  for (const {key, value} of words(info)) {
    if (!keys.includes(key)) throw new Error(`“${key}” is not an option of a live cell; there are ${keys.join(", ")}`);
    if (found[key] !== undefined) throw new Error(`${key} stands there twice; leave one of them out`);
    found[key] = value ?? "true";
  }
  if (found.id !== undefined && !/^[a-z][a-z0-9-]*$/.test(found.id))
    throw new Error(`id is “${found.id}”; write it in small letters, digits and hyphens, like by-speaker`);
  return {
    id: found.id ?? null,
    hide: flag("hide", found.hide),
    height: number("height", found.height, 10, 2000),
    rows: number("rows", found.rows, 1, 100) ?? 6,
    inputs: readInputs(found.inputs),
    tables: readTables(found.tables)
  };
}

interface Word {
  readonly key: string;
  readonly value: string | null;
}

/** `key`, `key=value`, `key="a value"`, `key={"a": "value"}`, one after the other. */
function words(info: string): readonly Word[] {
  const out: Word[] = [];
  const word = /\s*(?:([\w-]+)(?:=("[^"]*"|\{(?:"(?:[^"\\]|\\.)*"|[^"}]|\}(?=\s*[,}\]]))*\}|[^\s"{]+))?(?=\s|$)|$)/y;
  while (word.lastIndex < info.length) {
    const at = word.lastIndex;
    const found = word.exec(info);
    if (!found)
      throw new Error(`“${info.slice(at).trim()}” cannot be read; write options like height=240 with blanks between`);
    const [, key, value] = found;
    if (key !== undefined) out.push({key, value: value?.replace(/^"(.*)"$/, "$1") ?? null});
  }
  return out;
}

function flag(key: string, text: string | undefined): boolean {
  if (text !== undefined && text !== "true" && text !== "false")
    throw new Error(`${key} is “${text}”; write ${key} alone, or leave it out`);
  return text === "true";
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
    const inputs: unknown = JSON.parse(text);
    if (typeof inputs === "object" && inputs !== null && !Array.isArray(inputs))
      return inputs as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new Error(`inputs is “${text}”; write names and values as JSON does, like inputs={"verb":"said"}`);
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
