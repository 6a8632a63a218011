import {bool, dateDay, float64, int32, utf8, type DataType} from "@uwdata/flechette";
import {table as makeColumns, toArrowIPC, type ColumnTable} from "arquero";
import type {ColumnType} from "./definition.js";
import {schema, type TableName} from "./schema.js";

/** A table of the schema as an Apache Arrow file, its types the schema's and not guessed: a column of nulls keeps its own. */
export function toArrow(name: TableName, table: ColumnTable): Uint8Array {
  const {columns} = schema[name];
  const types = Object.fromEntries(columns.map((column) => [column.name, TYPES[column.type]()]));
  const data = columns.map(({name, type}): [string, unknown[]] => {
    const cells = table.array(name) as unknown[];
    return [name, type === "date" ? cells.map(toDate) : cells];
  });
  return toArrowIPC(makeColumns(data), {format: "file", types}) as Uint8Array;
}

const TYPES: Record<ColumnType, () => DataType> = {
  string: utf8,
  integer: int32,
  number: float64,
  boolean: bool,
  date: dateDay
};

function toDate(day: unknown): Date | null {
  return typeof day === "string" ? new Date(`${day}T00:00:00Z`) : null;
}
