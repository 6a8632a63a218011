import type {Column, Scalar} from "../../kernel/types.js";

export interface SomeTable {
  readonly columns: readonly Column[];
  readonly total: number;
}

/**
 * Says where a table first differs from the wanted one: a column missing or too many, the number of rows, a row, a value, the
 * order. Never says what should stand there. Null where they hold the same; columns may stand in any order, and rows too unless
 * `ordered`; numbers may differ in the ninth digit.
 */
export function compareTables(actual: SomeTable, wanted: SomeTable, ordered: boolean): string | null {
  const names = wanted.columns.map(({name}) => name);
  const mine = actual.columns.map(({name}) => name);
  const missing = names.find((name) => !mine.includes(name));
  if (missing !== undefined) {
    const near = mine.find((name) => name.toLowerCase() === missing.toLowerCase());
    return near === undefined
      ? `There is no column “${missing}”.`
      : `A column is called “${near}”; it should be “${missing}”.`;
  }
  const surplus = mine.find((name) => !names.includes(name));
  if (surplus !== undefined) return `The column “${surplus}” is not asked for.`;
  if (actual.total !== wanted.total)
    return `You have ${rows(actual.total)}; there should be ${actual.total < wanted.total ? "more" : "fewer"}.`;
  const [have, want] = [rowsOf(actual, names), rowsOf(wanted, names)];
  const unlike = have.findIndex((row, i) => !sameRow(row, want[i]!));
  if (unlike < 0) return null;
  const left = [...want];
  for (const [i, row] of have.entries()) {
    const at = left.findIndex((other) => sameRow(row, other));
    if (at < 0) return difference(row, i, left, names);
    left.splice(at, 1);
  }
  return ordered ? `The rows are right, and their order is not: look at row ${unlike + 1}.` : null;
}

type Row = readonly Scalar[];

function rowsOf({columns}: SomeTable, names: readonly string[]): Row[] {
  const values = names.map((name) => columns.find((column) => column.name === name)!.values);
  return (values[0] ?? []).map((_, i) => values.map((column) => column[i] ?? null));
}

/** A row that is not wanted: where one differs from it in a single column, that column is named, else the row. */
function difference(row: Row, i: number, left: readonly Row[], names: readonly string[]): string {
  const near = left
    .map((other) => names.filter((_, c) => !sameCell(row[c]!, other[c]!)))
    .sort((a, b) => a.length - b.length)[0];
  const place = `Row ${i + 1}${label(row)}`;
  return near?.length === 1 && names.length > 1
    ? `${place}: look again at “${near[0]}”.`
    : `${place}: such a row is not asked for.`;
}

function label(row: Row): string {
  const words = row
    .filter((cell) => typeof cell === "string")
    .slice(0, 2)
    .map((cell) => String(cell).slice(0, 40));
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

const sameRow = (a: Row, b: Row): boolean => a.every((cell, i) => sameCell(cell, b[i]!));

function sameCell(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return a === b;
}

const rows = (n: number): string => (n === 1 ? "1 row" : `${n} rows`);
