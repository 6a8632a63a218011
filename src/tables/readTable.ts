import {fromCSV, type ColumnTable} from "arquero";
import type {ColumnType} from "./definition.js";
import {schema, type TableName} from "./schema.js";

/**
 * Reads one of the kit's tables back from its CSV, each column by the schema's type and not by a guess: arquero alone would make
 * numbers of the TIMEX3 value “2011” and clock times of “2013-05-10”. Dates stay `YYYY-MM-DD`; an empty cell is null.
 */
export function readTable(name: TableName, csv: string): ColumnTable {
  const parse = Object.fromEntries(schema[name].columns.map((column) => [column.name, PARSE[column.type]]));
  return fromCSV(csv, {autoType: false, parse});
}

const PARSE: Record<ColumnType, (cell: string) => unknown> = {
  string: (cell) => cell,
  date: (cell) => cell,
  integer: Number,
  number: Number,
  boolean: (cell) => cell === "true"
};
