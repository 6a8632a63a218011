import type {Names} from "../engine/readReport.js";
import type {Problem} from "../types.js";
import {doors} from "./doors.js";
import type {Plan} from "./planCell.js";
import {problemAt, withFix} from "./problem.js";
import {suggest} from "./suggest.js";

/**
 * A name that nothing gives: what is not in the box, a row or a column written as a name, a function without its `aq.` or `op.`, or a
 * slip of the pen.
 * @param all names there are
 * @param columns names of columns of the page's tables
 */
export function unknownName(
  plan: Plan,
  all: readonly string[],
  names: Names,
  columns: ReadonlySet<string>
): Problem | null {
  const use = plan.uses.find(({name}) => !all.includes(name) && name !== "undefined");
  if (!use) return null;
  const {name, start, end} = use;
  const refused = doors.get(name);
  if (refused) return problemAt("refused", refused, plan.source, start, end);
  const problem = problemAt("unknown", `Nothing here is called “${name}”.`, plan.source, start, end);
  const row = /^d\s*\.\s*[\w$]+/.test(plan.source.slice(start));
  if (name === "d" && row) {
    const words = "“d” is a row only inside a function of rows.";
    return withFix(problemAt("unknown", words, plan.source, start, end), "d => d");
  }
  if (columns.has(name)) {
    const words = `“${name}” is a column of a table, and its name needs quotation marks.`;
    return withFix(problemAt("unknown", words, plan.source, start, end), `"${name}"`);
  }
  if (names.aq.includes(name)) return withFix(problem, `aq.${name}`);
  if (names.op.includes(name)) return withFix(problem, `op.${name}`);
  const near = suggest(name, all);
  return near === null ? problem : withFix(problem, near);
}
