import type {Plan} from "../code/planCell.js";
import {problemAt, problemOf, withFix} from "../code/problem.js";
import {suggest} from "../code/suggest.js";
import type {Problem, Shown} from "../types.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * Vega-Lite draws an empty chart where an encoding names a column that its rows do not have; a reader is told instead.
 * @returns null where every column is there, or where it cannot be known
 */
export function chartProblem(shown: readonly Shown[], {source}: Plan): Problem | null {
  for (const each of shown) {
    if (each.kind !== "chart") continue;
    if (steps.some((step) => hasKey(each.spec, step))) continue;
    const made = new Set<string>();
    collect(each.spec, "as", made);
    const missing = missingField(each.spec, null, made);
    if (!missing) continue;
    const {field, columns} = missing;
    const at = source.search(new RegExp(`(?<![\\w$])${field.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w$])`));
    const words = `There is no column “${field}” in the rows of this chart.`;
    if (at < 0) return problemOf("column", words);
    const problem = problemAt("column", words, source, at, at + field.length);
    const near = suggest(field, columns);
    return near === null ? problem : withFix(problem, near);
  }
  return null;
}

/** Steps of a chart whose columns have names of their own making. */
const steps = ["lookup", "pivot", "fold", "density", "loess", "regression", "quantile"];

function hasKey(value: unknown, key: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([name, item]) => name === key || (name !== "values" && name !== "datasets" && hasKey(item, key))
  );
}

interface Missing {
  readonly field: string;
  readonly columns: ReadonlySet<string>;
}

/** The first field of an encoding that neither the rows around it have nor a step of the chart makes. */
function missingField(view: unknown, around: ReadonlySet<string> | null, made: ReadonlySet<string>): Missing | null {
  if (typeof view !== "object" || view === null) return null;
  const {data, encoding, ...rest} = view as Json;
  const columns = data === undefined ? around : rowNames(data);
  const fields = new Set<string>();
  collect(encoding, "field", fields);
  for (const field of fields)
    if (columns && /^[\w$ -]+$/.test(field) && !columns.has(field) && !made.has(field)) return {field, columns};
  for (const key of ["layer", "hconcat", "vconcat", "concat"])
    for (const inner of Array.isArray(rest[key]) ? (rest[key] as unknown[]) : []) {
      const missing = missingField(inner, columns, made);
      if (missing) return missing;
    }
  return missingField(rest["spec"] ?? null, columns, made);
}

/** The columns of a chart's rows; null where the rows are made in another way, or there are none. */
function rowNames(data: unknown): ReadonlySet<string> | null {
  const {values} = (data ?? {}) as {values?: unknown};
  if (!Array.isArray(values) || values.length === 0) return null;
  const names = new Set<string>();
  for (const row of values.slice(0, 1000)) {
    if (typeof row !== "object" || row === null) return null;
    for (const name of Object.keys(row)) names.add(name);
  }
  return names;
}

/** All texts that stand under a key, at any depth, except in rows. */
function collect(value: unknown, key: string, into: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (name === "values" || name === "datasets") continue;
    if (name !== key) collect(item, key, into);
    else for (const text of Array.isArray(item) ? item : [item]) if (typeof text === "string") into.add(text);
  }
}
