import {table, type ColumnTable} from "arquero";
import {schema, type TableName} from "./schema.js";
import type {Reading} from "./types.js";

/** One of the tables of a corpus, its columns as the schema has them; unknown is null. */
export function makeTable(name: TableName, readings: readonly Reading[]): ColumnTable {
  const {columns, rows} = schema[name];
  const all = rows(readings);
  return table(columns.map((column) => [column.name, all.map((row) => column.of(row))]));
}
