import {parse} from "yaml";
import {usualColumns, type LmsColumns} from "./lms.js";
import type {Student} from "./roster.js";

/** Headings that Canvas computes itself. */
const canvasOwn = /(?:Current|Final) (?:Score|Points|Grade)|Override (?:Score|Grade|Status)/;

/**
 * Reads the names of an LMS's columns: YAML with `canvas` and `moodle` (heading: column of the roster), `total` (a heading) and
 * `exercises` (true or false); what is left out stays as it is.
 * @param roster to see whether the columns named are there; null where there is none
 * @throws an error that says what is amiss and what to write
 */
export function readColumns(source: string, file: string, roster: readonly Student[] | null): LmsColumns {
  const no = (what: string): never => {
    throw new Error(`${file}: ${what}`);
  };
  let given: unknown;
  try {
    given = parse(source);
  } catch (error) {
    return no(`this is no YAML: ${(error as Error).message.split("\n")[0]}`);
  }
  if (given === null) return usualColumns;
  if (typeof given !== "object" || Array.isArray(given)) return no("write lines such as “total: Course work”");
  const known = new Set(["id", "name", "email", "canvas_id", "section", ...(roster?.[0]?.columns.keys() ?? [])]);
  for (const [key, value] of Object.entries(given)) {
    if (!(key in usualColumns)) no(`“${key}” is not known; use ${Object.keys(usualColumns).join(", ")}`);
    if (key === "total" && typeof value !== "string") no("total is a heading, such as Course work");
    if (key === "total" && canvasOwn.test(String(value)))
      no(`Canvas passes over a column “${String(value)}”, for it has its own of that name; choose another heading`);
    if (key === "exercises" && typeof value !== "boolean") no("exercises is true or false");
    if (key !== "canvas" && key !== "moodle") continue;
    if (typeof value !== "object" || value === null) no(`${key} is a list of heading: column, such as {Student: name}`);
    for (const [heading, column] of Object.entries(value as Record<string, unknown>))
      if (typeof column !== "string" || (roster && !known.has(column.toLowerCase())))
        no(`${key}: “${heading}” is to hold “${String(column)}”; the roster has ${[...known].join(", ")}`);
  }
  return {...usualColumns, ...given};
}
