import {against, unknown} from "../against.js";
import {formatDay, weekdayOf} from "../calendar.js";
import {isWord} from "../line.js";
import {type Period, type PeriodGrain, periodOf, shift} from "../period.js";
import {reach} from "../reach.js";
import type {Reading, Rule} from "../reading.js";

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1
};

const GRAINS: Readonly<Record<string, PeriodGrain>> = {
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  day: "day"
};

/** “last year”, “this week”, “next month”, “the coming weekend”, “this fiscal year”. */
export const near: Rule = {
  name: "near",
  opens: (word) => word === "the" || STEP[word] !== undefined || word === "same",
  read(line, i) {
    let at = isWord(line, i, "the") ? i + 1 : i;
    if (isWord(line, at, "this") && isWord(line, at + 1, "past", "coming", "current", "same", "very")) at++;
    const word = isWord(line, at, "same", "very") ? "this" : line.lower[at]!;
    const step = STEP[word];
    if (step === undefined) return null;
    at++;
    if (isWord(line, at, "fiscal", "calendar", "business", "academic", "school", "financial")) at++;
    const sense = line.sense[at];
    const grain = sense?.plural ? undefined : GRAINS[line.lower[at]!];
    if (!grain) return null;
    // “the past year” is the length of a year up to now; “the last week” too, but not “last week”.
    const past =
      (isWord(line, i, "the") || word === "past") &&
      step !== 0 &&
      (word === "past" || word === "last" || word === "next" || word === "coming");
    if (past && grain !== "weekend" && grain !== "day") return stretch(i, at, grain, step);
    if (grain === "day")
      return word === "this"
        ? {first: i, last: at, type: "DATE", resolve: (m) => against(m, (n) => ({grain: "day", index: n}))}
        : null;
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: (moment) => {
        if (grain === "weekend") return against(moment, (n) => weekend(n, step, moment.tense));
        return against(moment, (n) => shift(periodOf(grain, n), step));
      }
    };
  }
};

const LETTERS: Partial<Record<PeriodGrain, string>> = {
  week: "P1W",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  decade: "P10Y"
};

/** “the past year”: a length of time that ends, or begins, on the day of publication. */
function stretch(first: number, last: number, grain: PeriodGrain, step: number): Reading {
  return {
    first,
    last,
    type: "DURATION",
    resolve: ({published}) => {
      const value = LETTERS[grain]!;
      if (published === null) return {...unknown(value), how: "a length of time"};
      return {
        value,
        how: `${step < 0 ? "up to" : "from"} ${formatDay(published)}`,
        span: stretchSpan(grain, step, published)
      };
    }
  };
}

function stretchSpan(grain: PeriodGrain, step: number, published: number) {
  return grain === "decade" ? reach("year", step * 10, published) : reach(grain, step, published);
}

/** “this weekend” of a clause in the past, read on a Monday or Tuesday, is the one just over. */
function weekend(n: number, step: number, tense: number): Period {
  const over = step === 0 && tense < 0 && weekdayOf(n) <= 2 ? -1 : 0;
  return shift(periodOf("weekend", n), step + over);
}
