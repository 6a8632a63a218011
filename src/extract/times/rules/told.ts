import {resolved, unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import {isWord, type Line} from "../line.js";
import {daysOf, periodOf, periodValue, shift, type PeriodGrain} from "../period.js";
import type {Moment, Reading, Resolved, Rule} from "../reading.js";
import {withPart} from "../daypart.js";

const STEP: Readonly<Record<string, number>> = {
  that: 0,
  same: 0,
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1
};
const GRAINS: Readonly<Record<string, PeriodGrain>> = {
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  weekend: "weekend",
  quarter: "quarter",
  decade: "decade",
  summer: "season"
};

/** “that year”, “the same day”, “the following month”, “the previous week”, “the next day”: beside the time the text is at. */
export const told: Rule = {
  name: "told",
  opens: (word) => /^(?:the|that|following|previous)$/.test(word),
  read(line, i) {
    let at = i;
    if (isWord(line, at, "the")) {
      const unit = unitBeside(line, i);
      if (unit) return unit;
      at++;
      if (!isWord(line, at, "same", "following", "previous", "preceding", "prior", "next")) return null;
    } else if (!isWord(line, at, "that", "following", "previous")) return null;
    const step = STEP[line.lower[at]!];
    if (step === undefined) return null;
    at++;
    if (isWord(line, at, "same", "very")) at++;
    const part = line.sense[at]?.plural ? undefined : line.sense[at]?.part;
    if (part) return {first: i, last: at, type: "TIME", resolve: (m) => withPart(beside("day", step, m), part)};
    const grain = line.sense[at]?.plural ? undefined : GRAINS[line.lower[at]!];
    if (!grain || (isWord(line, at + 1, "-", "'s") && grain === "season")) return null;
    if (at === i + 1 && !isWord(line, i, "that", "the") && step === 0) return null;
    // “the next year”, “the next week” look ahead from the paper unless the text is elsewhere.
    return {first: i, last: at, type: "DATE", resolve: (m) => beside(grain, step, m)};
  }
};

function beside(grain: PeriodGrain, step: number, {at, published}: Moment): Resolved {
  const base = at ? daysOf(at)[step > 0 ? 1 : 0] : published;
  if (base === null) return unknown();
  const period = shift(periodOf(grain, base), step);
  if (!at) return resolved(period, `against ${formatDay(base)}`);
  const named = periodValue(at) ?? formatDay(base);
  return resolved(period, step === 0 ? `the one of ${named}` : `${step > 0 ? "after" : "before"} ${named}`);
}

/** “the year before”, “the day after” at the end of a clause. */
function unitBeside(line: Line, i: number): Reading | null {
  const grain = line.sense[i + 1]?.plural ? undefined : GRAINS[line.lower[i + 1] ?? ""];
  const step = isWord(line, i + 2, "before", "earlier") ? -1 : isWord(line, i + 2, "after") ? 1 : 0;
  if (!grain || !step || !/^[.,;:)!?”"]?$/.test(line.lower[i + 3] ?? "")) return null;
  return {first: i, last: i + 2, type: "DATE", resolve: (moment) => beside(grain, step, moment)};
}
