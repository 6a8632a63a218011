import type {Plan} from "../code/planCell.js";
import {problemOf} from "../code/problem.js";
import type {BoxError, Names} from "../engine/readReport.js";
import type {Problem} from "../types.js";
import {callProblem} from "./callProblem.js";
import {columnProblem, type At} from "./columnProblem.js";
import {commonProblem} from "./commonProblem.js";
import {errorPlace, problemNear} from "./errorPlace.js";
import {opProblem} from "./opProblem.js";
import {stoppedWords} from "./stoppedWords.js";

/**
 * Says in words for people why a cell stopped while it ran, and where.
 * @param columns every column of every table of the page
 */
export function explain(error: BoxError, plan: Plan, columns: readonly string[], names: Names): Problem {
  const place = errorPlace(error, plan);
  const at: At = (kind, message, words = "") => problemNear(kind, message, plan.source, place, words);
  if (error.memory) return problemOf("memory", stoppedWords.memory);
  if (error.name === "TooLarge")
    return problemOf(
      "size",
      "The value of this cell is too large to show. Count it, or take its first rows with .slice(0, 100)."
    );
  if (error.name.startsWith("Refused ")) return at("refused", error.message, error.name.slice("Refused ".length));
  return (
    columnProblem(error, plan, place, columns, at) ??
    opProblem(error, plan, names) ??
    callProblem(error, plan, place, names) ??
    commonProblem(error, at) ??
    at("thrown", error.message === "" ? "The code stopped." : `The code stopped: ${sentence(error.message)}`)
  );
}

function sentence(message: string): string {
  const line = message.split("\n")[0]!.slice(0, 300);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
