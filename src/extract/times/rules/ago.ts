import {resolved, unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import type {Unit} from "../word.js";
import {isWord} from "../line.js";
import {opensQuantity} from "../numbers.js";
import {daysOf, periodOf, shift, type Period, type PeriodGrain} from "../period.js";
import {moveDay} from "../reach.js";
import type {Moment, Resolved, Rule} from "../reading.js";
import {readLength, type Length} from "../length.js";

/** “two years ago”, “a year earlier”, “three days later”, “two weeks from now”. */
export const ago: Rule = {
  name: "ago",
  opens: (word, sense) => opensQuantity(word, sense) || (sense.unit !== undefined && sense.plural === true),
  read(line, i) {
    const length = readLength(line, i) ?? bare(line.sense[i]?.plural ? line.sense[i]!.unit : undefined, i);
    if (!length || length.joined) return null;
    const {last} = length;
    if (isWord(line, last + 1, "ago")) return {first: i, last: last + 1, type: "DATE", resolve: (m) => back(length, m)};
    if (isWord(line, last + 1, "from") && isWord(line, last + 2, "now", "today", "yesterday")) {
      return {first: i, last: last + 2, type: "DATE", resolve: (m) => fromNow(length, m)};
    }
    const side =
      isWord(line, last + 1, "earlier", "previously") ||
      (isWord(line, last + 1, "before") && ends(line.lower[last + 2]))
        ? -1
        : isWord(line, last + 1, "later", "afterwards", "afterward")
          ? 1
          : 0;
    if (!side) return null;
    const type = length.count === null || isShort(length.unit) ? "DURATION" : "DATE";
    return {first: i, last: last + 1, type, resolve: (m) => beside(length, side, m)};
  }
};

const GRAINS: Partial<Record<Unit, PeriodGrain>> = {
  day: "day",
  night: "day",
  week: "week",
  fortnight: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "year",
  century: "year",
  millennium: "year"
};

/** “years ago”, “months earlier”. */
function bare(unit: Unit | undefined, i: number): Length | null {
  if (!unit || unit === "night" || unit === "weekend") return null;
  const letters: Partial<Record<Unit, string>> = {
    second: "PTXS",
    minute: "PTXM",
    hour: "PTXH",
    day: "PXD",
    week: "PXW",
    month: "PXM",
    year: "PXY",
    decade: "PXDE",
    century: "PXCE"
  };
  const value = letters[unit];
  return value ? {count: null, unit, value, last: i, joined: false} : null;
}

function isShort(unit: Unit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

function ends(next: string | undefined): boolean {
  return next === undefined || /^[.,;:)!?]$/.test(next);
}

function back(length: Length, moment: Moment): Resolved {
  const {count, unit, value} = length;
  if (count === null) return {value: "PAST_REF", how: "no number of them", span: null};
  if (isShort(unit)) return {value, how: "a length of time up to publication", type: "DURATION", span: null};
  const {quarter, published} = moment;
  if (published === null) return unknown();
  // A report of business compares its quarter with the same one a year ago.
  if (unit === "year" && count === 1 && quarter)
    return resolved(shift(quarter, -4), "a year before the quarter reported on");
  return moved(length, -1, published, `before ${formatDay(published)}`);
}

function fromNow(length: Length, {published}: Moment): Resolved {
  if (length.count === null) return {value: "FUTURE_REF", how: "no number of them", span: null};
  if (published === null) return unknown();
  return moved(length, 1, published, `after ${formatDay(published)}`);
}

/** Beside the time the text is at; where it is at none, beside the publication. */
function beside(length: Length, side: -1 | 1, moment: Moment): Resolved {
  const {count, unit, value} = length;
  if (count === null || isShort(unit)) return {value, how: "a length of time", type: "DURATION", span: null};
  const {quarter, at, published} = moment;
  if (side < 0 && unit === "year" && count === 1 && quarter)
    return resolved(shift(quarter, -4), "a year before the quarter reported on");
  const base = at ? daysOf(at)[0] : published;
  if (base === null) return unknown();
  if (at?.grain === "quarter" && unit === "year") {
    return resolved(
      shift(at, Math.round(side * count * 4)),
      `${side < 0 ? "before" : "after"} the quarter named before it`
    );
  }
  return moved(length, side, base, `${side < 0 ? "before" : "after"} ${formatDay(base)}`);
}

/** The period of the unit's grain that lies so many units away from a day. */
function moved({count, unit}: Length, side: -1 | 1, base: number, how: string): Resolved {
  const grain = GRAINS[unit];
  const day = moveDay(
    base,
    unit === "night" ? "day" : unit === "millennium" ? "century" : unit,
    side * count! * (unit === "millennium" ? 10 : 1)
  );
  if (!grain || day === null) return {value: null, how: "outside the years 1 to 9999"};
  const exact: Period = periodOf(Number.isInteger(count) ? grain : grain === "year" ? "month" : "day", day);
  return resolved(exact, how);
}
