import {columnProblem, type At} from "./columnProblem.js";
import type {Plan} from "./planCells.js";
import {lineStart, problemAt, problemOf, withFix} from "./problem.js";
import type {BoxError, Names} from "./readReport.js";
import {showing} from "./showLast.js";
import {suggest} from "./suggest.js";
import type {Problem, ProblemKind} from "./types.js";

/**
 * Says in words for people why a cell stopped while it ran, and where.
 * @param columns every column of every table of the page
 */
export function explain(error: BoxError, plan: Plan, columns: readonly string[], names: Names): Problem {
  const place = placeOf(error, plan);
  const at = (kind: ProblemKind, message: string, words = ""): Problem =>
    mark(kind, message, plan.source, place, words);
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
    known(error, at) ??
    at("thrown", error.message === "" ? "The code stopped." : `The code stopped: ${sentence(error.message)}`)
  );
}

/** What is said of a cell that passed a limit. */
export const stoppedWords = {
  time: "Stopped after 5 seconds. Your code is kept.",
  memory: "Stopped: it needed more than 256 MB of memory. Your code is kept.",
  asked: "Stopped. Your code is kept.",
  crash: "Stopped: it nests or repeats too deeply. Your code is kept."
} as const;

function sentence(message: string): string {
  const line = message.split("\n")[0]!.slice(0, 300);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** Where in the source the error was thrown, by the first line of the stack that is the cell's own; null where none is. */
function placeOf({stack}: BoxError, {id, shift, source, wrapped}: Plan): number | null {
  const frame = stack.split("\n").find((line) => line.includes(`(cell:${id}:`));
  const [, line, column] = /:(\d+):(\d+)\)\s*$/.exec(frame ?? "") ?? [];
  if (line === undefined) return null;
  const number = Math.max(1, Number(line) - shift);
  if (number > source.split("\n").length) return null;
  const text = source.split("\n")[number - 1]!;
  const start = lineStart(source, number);
  const more = wrapped !== null && wrapped >= start && start + Number(column) - 1 > wrapped ? showing.length : 0;
  return start + Math.max(0, Math.min(Number(column) - 1 - more, text.length - 1));
}

/** Puts the message at `words` if they stand on the line of `place` or, failing that, anywhere; else at the whole line. */
function mark(kind: ProblemKind, message: string, source: string, place: number | null, words: string): Problem {
  const line = place === null ? 0 : source.lastIndexOf("\n", place - 1) + 1;
  const end = place === null || source.indexOf("\n", place) < 0 ? source.length : source.indexOf("\n", place);
  if (words !== "") {
    const inLine = findWord(source, words, line);
    const found = inLine >= 0 && inLine < end ? inLine : findWord(source, words, 0);
    if (found >= 0) return problemAt(kind, message, source, found, found + words.length);
  }
  if (place === null) return problemOf(kind, message);
  const from = line + /^\s*/.exec(source.slice(line, end))![0].length;
  return problemAt(kind, message, source, from, Math.max(from, end));
}

function findWord(source: string, word: string, after: number): number {
  const pattern = new RegExp(`(?<![\\w$])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w$])`, "g");
  pattern.lastIndex = after;
  return pattern.exec(source)?.index ?? -1;
}

/** `op.lenght(…)` in a table expression. */
function opProblem({message}: BoxError, {source}: Plan, names: Names): Problem | null {
  const word = /^Invalid function call: "(?:aq\.)?op\.([\w$]+)/.exec(message)?.[1];
  const from = word === undefined ? -1 : source.search(new RegExp(`(?<=op\\.)${word}\\b`));
  if (word === undefined || from < 0 || names.op.includes(word)) return null;
  const problem = problemAt("thrown", `op has no function “${word}”.`, source, from, from + word.length);
  const near = suggest(word, names.op);
  return near === null ? problem : withFix(problem, near);
}

/** QuickJS says “not a function” and no more; the code at the place says which name it was. */
function callProblem({name, message}: BoxError, {source}: Plan, place: number | null, names: Names): Problem | null {
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

/** Other errors that beginners meet. */
function known({name, message}: BoxError, at: At): Problem | null {
  const say = (pattern: RegExp, words: (...found: string[]) => string, which = 1): Problem | null => {
    const found = pattern.exec(message);
    return found ? at("thrown", words(...found.slice(1)), found[which] ?? "") : null;
  };
  return (
    say(
      /^cannot read property '(.+)' of (null|undefined)/,
      (property) => `There is nothing to take “${property}” from: what stands before it has no value.`
    ) ??
    say(/^'?([\w$]+)'? is not defined/, (word) => `Nothing here is called “${word}”.`) ??
    say(/^'?([\w$]+)'? is not initialized/, (word) => `“${word}” is used before the line that gives it a value.`) ??
    say(
      /^'?([\w$]+)'? is read-only/,
      (word) => `“${word}” is a const and keeps its value. Use let for what changes.`
    ) ??
    say(
      /^Invalid variable reference: "(.+?)"/,
      (word) => `Inside this function arquero cannot see “${word}”. Wrap the function: aq.escape(d => …)`
    ) ??
    say(
      /^Invalid function call: "(.+)"/,
      (words) =>
        `arquero cannot call ${words.slice(0, 40)} inside a table expression. Use a function of op, or wrap your function: aq.escape(d => …)`
    ) ??
    say(
      /^(.+) not allowed: "/,
      (words) => `${words} cannot stand inside a table expression. Wrap the function: aq.escape(d => …)`
    ) ??
    say(/^not a function/, () => "Something is called here that is not a function.") ??
    (name === "InternalError" && message.includes("stack overflow")
      ? at("thrown", "A function here calls itself without end.")
      : null)
  );
}
