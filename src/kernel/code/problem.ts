import type {Fix, Problem, ProblemKind} from "../types.js";

/** The line, counted from 1, on which a character of a source stands. */
export function lineAt(source: string, at: number): number {
  return source.slice(0, at).split("\n").length;
}

/** Where the line `line` of a source begins. */
export function lineStart(source: string, line: number): number {
  return source
    .split("\n")
    .slice(0, line - 1)
    .reduce((at, text) => at + text.length + 1, 0);
}

/** A problem at some characters of a source. */
export function problemAt(kind: ProblemKind, message: string, source: string, from: number, to: number): Problem {
  return {kind, message, hint: null, line: lineAt(source, from), from, to, fix: null};
}

/** A problem of the whole cell. */
export function problemOf(kind: ProblemKind, message: string): Problem {
  return {kind, message, hint: null, line: null, from: null, to: null, fix: null};
}

/** The same problem, with a change that would mend it: `instead` in place of the words it is about. */
export function withFix(problem: Problem, instead: string): Problem {
  if (problem.from === null || problem.to === null) return problem;
  const fix: Fix = {from: problem.from, to: problem.to, insert: instead, label: `Change it to ${instead}`};
  return {...problem, hint: `Did you mean ${instead}?`, fix};
}
