import type {Grain} from "../types.js";
import {dayNumber, formatDay, isDay} from "./calendar.js";
import {daysOf, weekIndex, type Period} from "./period.js";

/** First and last day, `YYYY-MM-DD`, and the grain of the words. */
export interface CalendarSpan {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
}

/**
 * The stretch of the calendar that a TIMEX3 value names: `2013-W19` → 2013-05-06 to 2013-05-12, grain `week`.
 * Null for a length (`P2Y`), a repeated or unknown time (`XXXX-07`, `PAST_REF`), or no value at all.
 */
export function calendarSpan(value: string | null | undefined): CalendarSpan | null {
  if (!value || value.length > 64) return null;
  const slash = value.indexOf("/");
  if (slash > 0) {
    const first = calendarSpan(value.slice(0, slash));
    const last = value.indexOf("/", slash + 1) < 0 ? calendarSpan(value.slice(slash + 1)) : null;
    return first && last && first.from <= last.to ? {from: first.from, to: last.to, grain: "range"} : null;
  }
  const time = /^(\d{4}-\d\d-\d\d)T(?:\d\d(:\d\d)?(:\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?|[A-Z]{2})$/.exec(value);
  const period = readPeriod(time ? time[1]! : value);
  if (!period) return null;
  const [first, last] = daysOf(period);
  const from = formatDay(first);
  const to = formatDay(last);
  if (from === null || to === null) return null;
  return {from, to, grain: time ? timeGrain(value, time) : period.grain};
}

/** The period a plain TIMEX3 date value names; null where it names none. */
export function readPeriod(value: string): Period | null {
  const m = /^(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/.exec(value);
  if (!m) return null;
  const year = Number(m[1]);
  if (m[1]!.length < 4) {
    if (m[0] !== m[1]) return null;
    return {grain: m[1]!.length === 3 ? "decade" : "century", index: year};
  }
  if (year < 1) return null;
  const month = Number(m[2]);
  if (m[3])
    return isDay(year, month, Number(m[3])) ? {grain: "day", index: dayNumber(year, month, Number(m[3]))} : null;
  if (m[2]) return month >= 1 && month <= 12 ? {grain: "month", index: year * 12 + month - 1} : null;
  if (m[4]) {
    const index = weekIndex(year, Number(m[4]));
    return Number(m[4]) >= 1 && index < weekIndex(year + 1, 1) ? {grain: m[5] ? "weekend" : "week", index} : null;
  }
  if (m[6]) return {grain: "quarter", index: year * 4 + Number(m[6]) - 1};
  if (m[7]) return {grain: "half", index: year * 2 + Number(m[7]) - 1};
  if (m[8]) return {grain: "season", index: year * 4 + ["SP", "SU", "FA", "WI"].indexOf(m[8])};
  return {grain: "year", index: year};
}

function timeGrain(value: string, time: RegExpExecArray): Grain {
  if (time[3]) return "second";
  if (time[2]) return "minute";
  return /T\d/.test(value) ? "hour" : "daypart";
}
