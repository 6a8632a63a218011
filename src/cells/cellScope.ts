import type {Column, Scope} from "../kernel/types.js";
import {schema, tableNames} from "../tables/schema.js";
import type {Reading} from "../tables/types.js";

/**
 * What live cells can use: every table of the corpus, and a clock that stands at noon (UTC) of the day of the newest article.
 */
export function cellScope(readings: readonly Reading[]): Scope {
  const tables = Object.fromEntries(
    tableNames.map((name) => {
      const {columns, rows} = schema[name];
      const all = rows(readings);
      return [name, columns.map((column): Column => ({name: column.name, values: all.map((row) => column.of(row) ?? null)}))];
    })
  );
  const days = readings.map(({extraction}) => extraction.published ?? "").sort();
  const newest = days.at(-1) || "2000-01-01";
  return {tables, inputs: {}, now: Date.parse(`${newest}T12:00:00Z`)};
}
