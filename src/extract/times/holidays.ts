import {dayNumber, weekdayOf} from "./calendar.js";

export type Holiday = (year: number) => number;

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    dayNumber(year, month, day);

/** The `nth` weekday of a month; the last where `nth` is -1. */
const floating =
  (month: number, weekday: number, nth: number): Holiday =>
  (year) => {
    if (nth > 0) {
      const first = dayNumber(year, month, 1);
      return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    }
    const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };

const NAMES: readonly (readonly [string, Holiday])[] = [
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["new year 's", fixed(1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ["independence day", fixed(7, 4)],
  ["9/11", () => dayNumber(2001, 9, 11)],
  ["boxing day", fixed(12, 26)],
  ["bastille day", fixed(7, 14)],
  ["halloween", fixed(10, 31)],
  ["veterans day", fixed(11, 11)],
  ["memorial day", floating(5, 1, -1)],
  ["labor day", floating(9, 1, 1)],
  ["columbus day", floating(10, 1, 2)],
  ["thanksgiving day", floating(11, 4, 4)],
  ["thanksgiving", floating(11, 4, 4)],
  ["election day", (year) => floating(11, 1, 1)(year) + 1],
  ["good friday", (year) => easter(year) - 2],
  ["easter sunday", (year) => easter(year)],
  ["easter monday", (year) => easter(year) + 1],
  ["easter", (year) => easter(year)]
];

export const BY_FIRST = new Map<string, (readonly [readonly string[], Holiday])[]>();
for (const [name, day] of NAMES) {
  const words = name.split(" ");
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), [words, day]]);
}

/** Easter Sunday of the western churches (the “anonymous Gregorian” computus of 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}
