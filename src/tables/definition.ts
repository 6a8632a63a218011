import type {Reading} from "./types.js";

/** The Frictionless types in use. A `date` is `YYYY-MM-DD`. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";
export type Cell = string | number | boolean | null;

/** One column: what the Data Package and the data dictionary say of it, and how a row gets its value. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What a value means, in a sentence or two. */
  readonly description: string;
  readonly unit?: string;
  /** All the values there can be, where they are a closed list. */
  readonly values?: readonly string[];
  /** Never empty. */
  readonly required?: true;
  readonly of: (row: Row) => Cell;
}

/** Columns whose values stand in a column of another table. */
export interface Link {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table: its columns, and the rows that the readings of a corpus give. */
export interface TableDefinition<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly links: readonly Link[];
  readonly columns: readonly Column<Row>[];
  readonly rows: (readings: readonly Reading[]) => readonly Row[];
}
