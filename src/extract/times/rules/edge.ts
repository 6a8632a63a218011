import {against} from "../against.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import {periodOf, type PeriodGrain} from "../period.js";
import type {Reading, Rule} from "../reading.js";

const MODS: Readonly<Record<string, string>> = {
  early: "START",
  earlier: "START",
  beginning: "START",
  start: "START",
  mid: "MID",
  middle: "MID",
  late: "END",
  later: "END",
  end: "END"
};

/** “early 2011”, “late yesterday”, “earlier this month”, “later on Monday” from “Monday”, “the end of 1990”, “mid-afternoon yesterday”. */
export const edge: Rule = {
  name: "edge",
  opens: (word) => word === "the" || MODS[word] !== undefined,
  read(line, i, inner) {
    const start =
      isWord(line, i, "the") && isWord(line, i + 1, "end", "beginning", "start", "middle", "early", "late") ? i + 1 : i;
    const mod = MODS[line.lower[start]!];
    if (!mod) return null;
    const at = innerStart(line, start);
    // “the late-November trip”: the article belongs to the trip.
    if (at === null || (start > i && isWord(line, at - 1, "-"))) return null;
    const phrase = yearEnd(line, at) ?? inner(line, at);
    if (!phrase || phrase.type === "DURATION" || phrase.type === "SET") return null;
    return {...phrase, first: i, resolve: (moment) => ({...phrase.resolve(moment), mod})};
  }
};

/** The token at which the phrase inside begins. */
function innerStart(line: Line, i: number): number | null {
  if (isWord(line, i, "end", "beginning", "start", "middle")) return isWord(line, i + 1, "of") ? i + 2 : null;
  const at = afterHyphen(line, i + 1);
  if (
    isWord(line, i, "earlier", "later", "early", "late") &&
    isWord(line, at, "in") &&
    isWord(line, at + 1, "the") &&
    isWord(line, at + 2, "year", "month", "week", "day")
  )
    return at + 1;
  if (isWord(line, i, "mid") && at === i + 1) return null;
  return at;
}

/** “the year” in “the end of the year”. */
function yearEnd(line: Line, i: number): Reading | null {
  if (!isWord(line, i, "the") || !isWord(line, i + 1, "year", "month", "week", "day", "decade", "century")) return null;
  return thePeriod(line, i);
}

function thePeriod(line: Line, i: number): Reading {
  const grain = line.lower[i + 1] as PeriodGrain;
  return {first: i, last: i + 1, type: "DATE", resolve: (moment) => against(moment, (n) => periodOf(grain, n))};
}
