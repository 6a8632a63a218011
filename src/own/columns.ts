import type {Column, Scalar} from "../kernel/types.js";
import {schema, tableNames, type TableName} from "../tables/schema.js";
import type {Reading} from "../tables/types.js";

export type OwnTables = Readonly<Record<TableName, readonly Column[]>>;

/** All tables of some readings, column by column, as live cells and CSV files have them. */
export function columns(readings: readonly Reading[]): OwnTables {
  const tables: Partial<Record<TableName, readonly Column[]>> = {};
  for (const name of tableNames) {
    const rows = schema[name].rows(readings);
    tables[name] = schema[name].columns.map((column) => ({
      name: column.name,
      values: rows.map((row): Scalar => column.of(row))
    }));
  }
  return tables as OwnTables;
}
