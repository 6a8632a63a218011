import {dayNumber, dayOf, formatDay, monthLength} from "./calendar.js";
import type {CalendarSpan} from "./calendarSpan.js";
import type {Unit} from "./word.js";

const MONTHS: Partial<Record<Unit, number>> = {month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200};
const DAYS: Partial<Record<Unit, number>> = {day: 1, week: 7, fortnight: 14};

/** The day that lies `count` units after a day (before it where negative); null for hours and other small units. */
export function moveDay(n: number, unit: Unit, count: number): number | null {
  const days = DAYS[unit];
  if (days !== undefined) return n + Math.round(days * count);
  const months = MONTHS[unit];
  if (months === undefined || Math.abs(count) > 20_000) return null;
  const {year, month, day} = dayOf(n);
  const index = year * 12 + month - 1 + Math.round(months * count);
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, monthLength(y, m)));
}

/** The days from a day to `count` units away from it, earlier where negative; null where no calendar has them. */
export function reach(unit: Unit, count: number, n: number): CalendarSpan | null {
  const other = moveDay(n, unit, count);
  if (other === null) return null;
  const from = formatDay(Math.min(n, other));
  const to = formatDay(Math.max(n, other));
  return from === null || to === null ? null : {from, to, grain: "range"};
}
