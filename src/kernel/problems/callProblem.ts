import type {Plan} from "../code/planCell.js";
import {problemAt, withFix} from "../code/problem.js";
import {suggest} from "../code/suggest.js";
import type {BoxError, Names} from "../engine/readReport.js";
import type {Problem} from "../types.js";

/** QuickJS says “not a function” and no more; the code at the place says which name it was. */
export function callProblem(
  {name, message}: BoxError,
  {source}: Plan,
  place: number | null,
  names: Names
): Problem | null {
  if (name !== "TypeError" || !/not a function$/.test(message) || place === null) return null;
  const end = source.indexOf("\n", place);
  const near = source.slice(
    source.lastIndexOf("\n", place - 1) + 1,
    end < 0 ? undefined : source.indexOf("\n\n", place) < 0 ? undefined : end
  );
  const start = source.lastIndexOf("\n", place - 1) + 1;
  const calls = [...near.matchAll(/(?:\b(aq|op|vl)\s*)?\.\s*([A-Za-z_$][\w$]*)\s*\(/g)];
  for (const call of calls) {
    const word = call[2]!;
    const chart = /\bvl\s*\./.test(source) ? Object.values(names.vl).flat() : [];
    const known = {aq: names.aq, op: names.op, vl: Object.keys(names.vl)}[call[1] ?? ""] ?? [
      ...names.verbs,
      ...chart,
      ...methods
    ];
    if (known.includes(word)) continue;
    const from = start + call.index + call[0].lastIndexOf(word);
    const problem = problemAt(
      "thrown",
      `“${word}” is not something that can be called here.`,
      source,
      from,
      from + word.length
    );
    const instead = suggest(word, known);
    return instead === null ? problem : withFix(problem, instead);
  }
  return null;
}

const methods = Object.getOwnPropertyNames(Array.prototype).concat(
  Object.getOwnPropertyNames(String.prototype),
  Object.getOwnPropertyNames(Map.prototype),
  Object.getOwnPropertyNames(Promise.prototype),
  Object.getOwnPropertyNames(Date.prototype),
  Object.getOwnPropertyNames(Object),
  Object.getOwnPropertyNames(Math),
  ["log", "stringify", "parse", "from", "test", "exec", "all"]
);
