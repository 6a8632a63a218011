import * as aq from "arquero";
import type {Scalar} from "../types.js";
import {give, main} from "./dataflow.js";

type Packed = {readonly all: Scalar[]} | {readonly of: readonly Scalar[]; readonly at: readonly number[]};

// Taken before any cell runs: a cell may put another in its place.
const {parse} = JSON;
/** A table, and a group of tables, as they come over: column by column, table by table. */
let columns: [string, Scalar[]][] = [];
let grouped: [string, unknown][] = [];

/** @param json a column as `packColumn` writes it */
export function column(name: string, json: string): void {
  const packed = parse(json) as Packed;
  if ("all" in packed) return void columns.push([name, packed.all]);
  // In its place: a second list of 100,000 would take as much memory again.
  const values = packed.at as Scalar[];
  for (let i = 0; i < values.length; i++) values[i] = packed.of[values[i] as number]!;
  columns.push([name, values]);
}

/** The columns that came over are a table of this name. */
export function endTable(name: string): void {
  const table = tableOfColumns();
  main.define(name, [], () => table);
}

/** They are a table of the group that is coming over. */
export function endGrouped(name: string): void {
  grouped.push([name, tableOfColumns()]);
}

/** The tables that came over are a group of this name. */
export function endGroup(name: string): void {
  give(name, Object.freeze(Object.fromEntries(grouped)));
  grouped = [];
}

function tableOfColumns(): unknown {
  const table = aq.table(columns);
  columns = [];
  return table;
}
