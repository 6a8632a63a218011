import {dayNumber, dayOf, formatDay, monthLength, pad} from "./calendar.js";

export type PeriodGrain =
  "day" | "weekend" | "week" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";

/**
 * One stretch of the calendar: the `index`-th day, week, month … counted through all time, so that the one before is
 * `index - 1`. Weeks begin on Monday; a winter belongs to the year of its December.
 */
export interface Period {
  readonly grain: PeriodGrain;
  readonly index: number;
}

const SEASONS = ["SP", "SU", "FA", "WI"];

/** The period of a grain that holds a day. */
export function periodOf(grain: PeriodGrain, n: number): Period {
  const {year, month} = dayOf(n);
  switch (grain) {
    case "day":
      return {grain, index: n};
    case "week":
    case "weekend":
      return {grain, index: Math.floor((n + 3) / 7)};
    case "month":
      return {grain, index: year * 12 + month - 1};
    case "quarter":
      return {grain, index: year * 4 + Math.floor((month - 1) / 3)};
    case "half":
      return {grain, index: year * 2 + (month > 6 ? 1 : 0)};
    case "season":
      return {grain, index: Math.floor((year * 12 + month - 3) / 3)};
    case "year":
      return {grain, index: year};
    case "decade":
      return {grain, index: Math.floor(year / 10)};
    case "century":
      return {grain, index: Math.floor(year / 100)};
  }
}

/** The period `by` places later (earlier where negative). */
export function shift({grain, index}: Period, by: number): Period {
  return {grain, index: index + by};
}

/** Day numbers of the first and last day of a period. */
export function daysOf({grain, index}: Period): readonly [number, number] {
  switch (grain) {
    case "day":
      return [index, index];
    case "week":
      return [index * 7 - 3, index * 7 + 3];
    case "weekend":
      return [index * 7 + 2, index * 7 + 3];
    case "month":
      return months(index, 1);
    case "quarter":
      return months(index * 3, 3);
    case "half":
      return months(index * 6, 6);
    case "season":
      return months(index * 3 + 2, 3);
    case "year":
      return months(index * 12, 12);
    case "decade":
      return months(index * 120, 120);
    case "century":
      return months(index * 1200, 1200);
  }
}

/** TIMEX3 value of a period: `2013-W19`, `2012-Q3`, `1998-SU`, `199`; null outside the years 1 to 9999. */
export function periodValue(period: Period): string | null {
  const {grain, index} = period;
  const [first, last] = daysOf(period);
  if (formatDay(first) === null || formatDay(last) === null) return null;
  switch (grain) {
    case "day":
      return formatDay(index);
    case "week":
    case "weekend": {
      const {year, week} = isoWeek(index);
      return `${pad(year, 4)}-W${pad(week, 2)}${grain === "weekend" ? "-WE" : ""}`;
    }
    case "month":
      return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
    case "quarter":
      return `${pad(Math.floor(index / 4), 4)}-Q${(index % 4) + 1}`;
    case "half":
      return `${pad(Math.floor(index / 2), 4)}-H${(index % 2) + 1}`;
    case "season":
      return `${pad(Math.floor(index / 4), 4)}-${SEASONS[index % 4]}`;
    case "year":
      return pad(index, 4);
    case "decade":
      return pad(index, 3);
    case "century":
      return pad(index, 2);
  }
}

/** Number of the ISO week `week` of `year` among all weeks. */
export function weekIndex(year: number, week: number): number {
  return Math.floor((dayNumber(year, 1, 4) + 3) / 7) + week - 1;
}

function isoWeek(index: number): {readonly year: number; readonly week: number} {
  const {year} = dayOf(index * 7);
  return {year, week: index - weekIndex(year, 1) + 1};
}

function months(first: number, count: number): readonly [number, number] {
  const end = first + count - 1;
  const year = Math.floor(end / 12);
  const month = end - year * 12 + 1;
  return [
    dayNumber(Math.floor(first / 12), (((first % 12) + 12) % 12) + 1, 1),
    dayNumber(year, month, monthLength(year, month))
  ];
}
