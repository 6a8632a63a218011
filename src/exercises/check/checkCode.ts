import type {Cell, CellResult} from "../../kernel/types.js";
import type {Answer, CodePart, Stage, Verdict} from "../types.js";
import {authorCheck, type Attempt} from "./authorCheck.js";
import {compareShown} from "./compareShown.js";
import type {RunCells, Runner} from "./runner.js";
import {valuePrint} from "./valuePrint.js";
import {notYet, right} from "./verdicts.js";

/** Longer code is not run. */
const longest = 20_000;

/** A verdict on code, and whether a check that students do not see gave it. */
export interface CodeVerdict extends Verdict {
  readonly hidden: boolean;
  /** Why the code was stopped from outside, where it was: it ran out of time or memory. */
  readonly stopped: boolean;
}

/**
 * Checks code in three stages, each of which may end it: before it runs (blanks, the author's checks), on an error, and after
 * (the author's checks, the value against the solution's, the value over other data). In the student's edition there is no
 * solution, so the last word is the author's open checks.
 */
export async function checkCode(
  part: CodePart,
  answer: Extract<Answer, {kind: "code"}>,
  runner: Runner
): Promise<CodeVerdict> {
  const {code} = answer;
  if (code.trim() === "") return open(notYet("Write some code."));
  if (code.length > longest)
    return open(notYet(`The code is ${code.length} characters long; it is run up to ${longest}.`));
  if (/_{3,}/.test(code)) return open(notYet("There is still a blank: put code where ___ stands."));
  const attempt = {code, error: null, shown: null};
  const early = await staged(part, "before", attempt, runner.judge);
  if (early) return early;
  const result = await run(part, code, runner.student);
  if (result.state !== "done") {
    const said = wordsOf(result);
    const known = await staged(part, "error", {code, error: said, shown: null}, runner.judge);
    return known ?? {...open(notYet(said)), stopped: result.state === "stopped"};
  }
  const shown = result.shown.at(-1) ?? {kind: "nothing" as const};
  const late = await staged(part, "after", {code, error: null, shown}, runner.judge);
  if (late && !late.hidden) return late;
  if (part.key === null) {
    const print = valuePrint(shown, part.ordered);
    const known = part.mistakes?.find(({value}) => value === print);
    return open(known ? notYet(known.message) : passes);
  }
  const first = await difference(part, shown, runner.judge);
  if (first !== null) return open(notYet((await listed(part, shown, runner.judge)) ?? first));
  if (late) return late;
  if (runner.otherStudent && runner.otherJudge) {
    const other = await run(part, code, runner.otherStudent);
    const value = other.state === "done" ? (other.shown.at(-1) ?? null) : null;
    const differs = value === null ? wordsOf(other) : await difference(part, value, runner.otherJudge);
    if (differs !== null)
      return {...notYet("Over other articles the code does not give what is asked for."), hidden: true, stopped: false};
  }
  return open(right(part.points));
}

const passes: Verdict = {
  correct: null,
  message: "It passes the checks on this page. The rest is checked when it is graded.",
  points: 0
};

/** What the author says of a wrong answer that gives the same value; null where none does. Parts of sentences are for tests only. */
async function listed(part: CodePart, shown: NonNullable<Attempt["shown"]>, judge: RunCells): Promise<string | null> {
  const print = valuePrint(shown, part.ordered);
  for (const {when, message} of part.wrong) {
    if (print === null || !/[.?!]$/.test(message)) continue;
    const wrong = await once(part, when, judge);
    if (valuePrint(wrong.shown.at(-1) ?? {kind: "nothing"}, part.ordered) === print) return message;
  }
  return null;
}

async function run(part: CodePart, code: string, box: RunCells): Promise<CellResult> {
  const cells: Cell[] = part.setup === "" ? [] : [{id: "setup", source: part.setup}];
  const results = await box([...cells, {id: "answer", source: code}]);
  return results.at(-1)!;
}

/** Where the value differs from what the first solution gives. */
async function difference(
  part: CodePart,
  shown: NonNullable<Attempt["shown"]>,
  judge: RunCells
): Promise<string | null> {
  const wanted = await once(part, part.key![0]!, judge);
  if (wanted.state !== "done") return `The solution of this exercise does not run: ${wordsOf(wanted)}`;
  return compareShown(shown, wanted.shown.at(-1) ?? {kind: "nothing"}, part.ordered);
}

/** What code of the author's gives, by box: a box of the judge always holds the same tables, so each runs there once. */
const given = new WeakMap<RunCells, Map<string, Promise<CellResult>>>();

function once(part: CodePart, code: string, judge: RunCells): Promise<CellResult> {
  const known = given.get(judge) ?? new Map<string, Promise<CellResult>>();
  given.set(judge, known);
  const key = `${part.setup}\n${code}`;
  const result = known.get(key) ?? run(part, code, judge);
  known.set(key, result);
  return result;
}

/** The first of the author's checks of a stage that is not content; open ones come first. */
async function staged(part: CodePart, stage: Stage, attempt: Attempt, judge: RunCells): Promise<CodeVerdict | null> {
  const checks = part.checks.filter((check) => check.stage === stage);
  for (const check of [...checks.filter(({hidden}) => !hidden), ...checks.filter(({hidden}) => hidden)]) {
    const verdict = await authorCheck(check, attempt, judge);
    if (verdict)
      return {...verdict, points: Math.min(verdict.points, part.points), hidden: check.hidden, stopped: false};
  }
  return null;
}

function wordsOf({problem}: CellResult): string {
  if (!problem) return "The code did not come to an end.";
  // The kernel names the time a reader has; a grader has less patience.
  if (problem.kind === "time") return "The code did not come to an end in time.";
  return `${problem.line === null ? "" : `Line ${problem.line}: `}${problem.message}`;
}

const open = (verdict: Verdict): CodeVerdict => ({...verdict, hidden: false, stopped: false});
