import type {Shown} from "../../kernel/types.js";
import type {CodeCheck, Verdict} from "../types.js";
import type {RunCells} from "./runner.js";

/** What every checker sees, at every stage. */
export interface Attempt {
  readonly code: string;
  /** Why the code stopped, in words; null where it did not, or has not run yet. */
  readonly error: string | null;
  /** What it gave; null where it has none. */
  readonly shown: Shown | null;
}

/**
 * Runs a check of the author's in the clean box. The student's value goes in as data: a table as an arquero table, a chart as its
 * specification, anything else as it is.
 * @returns null where the check is content; a check that itself breaks is told of as that
 */
export async function authorCheck(check: CodeCheck, attempt: Attempt, judge: RunCells): Promise<Verdict | null> {
  const source = `JSON.stringify(((value, code, error) => {\n${check.body}\n})(${literal(attempt.shown)}, ${JSON.stringify(attempt.code)}, ${JSON.stringify(attempt.error)}))`;
  const [result] = await judge([{id: "check", source}]);
  const shown = result?.shown[0];
  if (result?.state !== "done" || shown?.kind === "table" || shown?.kind === "chart" || shown?.kind === "tree")
    return {
      correct: null,
      message: `The check could not be run: ${result?.problem?.message ?? "it gave no answer"}`,
      points: 0
    };
  const said: unknown = shown?.kind === "value" && typeof shown.value === "string" ? JSON.parse(shown.value) : null;
  if (said === true || said == null) return null;
  if (typeof said === "string") return {correct: false, message: said, points: 0};
  const {correct, message, points} = said as Record<string, unknown>;
  return {correct: correct === true, message: String(message ?? "Not yet."), points: Number(points) || 0};
}

function literal(shown: Shown | null): string {
  if (shown === null || shown.kind === "nothing" || shown.kind === "tree") return "null";
  if (shown.kind === "value") return JSON.stringify(shown.value);
  if (shown.kind === "chart") return `JSON.parse(${JSON.stringify(JSON.stringify(shown.spec))})`;
  const columns = JSON.stringify(shown.columns.map(({name, values}) => [name, values]));
  return `aq.table(JSON.parse(${JSON.stringify(columns)}))`;
}
