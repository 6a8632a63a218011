import type {Plan} from "../code/planCell.js";
import {problemAt, withFix} from "../code/problem.js";
import {suggest} from "../code/suggest.js";
import type {BoxError, Names} from "../engine/readReport.js";
import type {Problem} from "../types.js";

/** `op.lenght(…)` in a table expression. */
export function opProblem({message}: BoxError, {source}: Plan, names: Names): Problem | null {
  const word = /^Invalid function call: "(?:aq\.)?op\.([\w$]+)/.exec(message)?.[1];
  const from = word === undefined ? -1 : source.search(new RegExp(`(?<=op\\.)${word}\\b`));
  if (word === undefined || from < 0 || names.op.includes(word)) return null;
  const problem = problemAt("thrown", `op has no function “${word}”.`, source, from, from + word.length);
  const near = suggest(word, names.op);
  return near === null ? problem : withFix(problem, near);
}
