import {columnsOf} from "../../src/kernel/columnsOf.js";
import type {Scope} from "../../src/kernel/types.js";
import {makeTable} from "../../src/tables/makeTable.js";
import {tableNames} from "../../src/tables/schema.js";
import type {Reading} from "../../src/tables/types.js";

/** The tables of a corpus as a kernel takes them; its clock stands at the newest article's day. */
export function tableScope(readings: readonly Reading[]): Scope {
  const tables = tableNames.map((name) => [name, columnsOf(makeTable(name, readings))] as const);
  const days = readings.flatMap(({article}) => article.published ?? []).sort();
  return {tables: Object.fromEntries(tables), inputs: {}, now: Date.parse(days.at(-1) ?? "1970-01-01")};
}
