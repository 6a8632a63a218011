import type {Plan} from "../code/planCell.js";
import {lineStart, problemAt, problemOf} from "../code/problem.js";
import {showing} from "../code/showLast.js";
import type {BoxError} from "../engine/readReport.js";
import type {Problem, ProblemKind} from "../types.js";

/** Where in the source the error was thrown, by the first line of the stack that is the cell's own; null where none is. */
export function errorPlace({stack}: BoxError, {id, shift, source, wrapped}: Plan): number | null {
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

/** A problem at `words` if they stand on the line of `place` or, failing that, anywhere; else at the whole line. */
export function problemNear(
  kind: ProblemKind,
  message: string,
  source: string,
  place: number | null,
  words: string
): Problem {
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
