import type {Plan} from "../code/planCell.js";
import {problemAt, withFix} from "../code/problem.js";
import type {BoxError} from "../engine/readReport.js";
import {suggest} from "../code/suggest.js";
import type {Problem, ProblemKind} from "../types.js";

/** Makes a problem at some words of the source, if they stand at or after the place of the error. */
export type At = (kind: ProblemKind, message: string, words?: string) => Problem;

/**
 * Says which column a cell asked for that is not there, in all the ways in which it is written.
 * @param columns those it could have meant
 * @returns null where the error is about something else
 */
export function columnProblem(
  error: BoxError,
  plan: Plan,
  place: number | null,
  columns: readonly string[],
  at: At
): Problem | null {
  return (
    referenced(error, plan, columns, at) ?? readProblem(error, plan, place, columns) ?? wordProblem(error, columns, at)
  );
}

/** arquero names a column it does not find, though sometimes only its end. */
function referenced({message}: BoxError, {source}: Plan, columns: readonly string[], at: At): Problem | null {
  const found =
    /^Invalid impute column "([^]*)"/.exec(message)?.[1] ??
    /^Invalid column reference: "([^]*)"$/.exec(message)?.[1] ??
    /^Unrecognized column: ([^]*)$/.exec(message)?.[1];
  if (found === undefined) return null;
  const made = [...source.matchAll(/([A-Za-z_$][\w$]*)\s*:/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== found);
  const byVerbs = [/\.count\(\s*\)/.test(source) ? ["count"] : [], /\.fold\(/.test(source) ? ["key", "value"] : []];
  const there = new Set([...columns, ...made, ...byVerbs.flat()]);
  const said = [...source.matchAll(/(?:[A-Za-z_$][\w$]*\.|["'`[])([A-Za-z_$][\w$]*)/g)].map(([, name]) => name!);
  const exact = /(?:\.|\[["']?)([\w$]+)["']?\]?$/.exec(found)?.[1];
  const fits = (each: string): boolean => each.endsWith(found) || found.includes(each);
  const name =
    (exact !== undefined && said.includes(exact) ? exact : undefined) ??
    said.find((each) => !there.has(each) && fits(each)) ??
    said.find((each) => each !== "d" && each.length >= found.length && each.endsWith(found)) ??
    found;
  const near = there.has(name) ? null : suggest(name, there);
  const problem = at("column", `There is no column “${name}” here.`, name);
  return near === null ? problem : withFix(problem, near);
}

/** `quotes.array("speakr")`: arquero stumbles over the column that is not there without naming it. */
function readProblem(
  {message}: BoxError,
  {source}: Plan,
  place: number | null,
  columns: readonly string[]
): Problem | null {
  if (place === null || !/^cannot read property '(at|length)' of undefined/.test(message)) return null;
  const start = source.lastIndexOf("\n", place - 1) + 1;
  for (const call of source
    .slice(start)
    .matchAll(/\.\s*(?:array|get|getter|column|values)\(\s*["'`]([^"'`\n]+)["'`]/g)) {
    const name = call[1]!;
    if (columns.includes(name)) continue;
    const from = start + call.index + call[0].lastIndexOf(name);
    const problem = problemAt("column", `There is no column “${name}” here.`, source, from, from + name.length);
    const near = suggest(name, columns);
    return near === null ? problem : withFix(problem, near);
  }
  return null;
}

/** `filter("words > 3")`: a column without its row. */
function wordProblem({message}: BoxError, columns: readonly string[], at: At): Problem | null {
  const word = /^Invalid variable reference: "(.+?)"/.exec(message)?.[1];
  if (word === undefined || !columns.includes(word)) return null;
  return at("thrown", `“${word}” is a column: write a function of a row that reads it, d => d.${word} …`, word);
}
