import type {Column, Scalar} from "./types.js";

/** What is needed of an arquero table. */
export interface TableLike {
  columnNames(): readonly string[];
  array(name: string): ArrayLike<unknown>;
}

/** A table as a kernel takes it: its columns, with the rows that its filter leaves, in its order. */
export function columnsOf(table: TableLike): readonly Column[] {
  return table.columnNames().map((name) => ({name, values: Array.from(table.array(name)) as Scalar[]}));
}
