import {against, resolved, unknown} from "../against.js";
import {dayNumber, dayOf, formatDay, weekdayOf} from "../calendar.js";
import {isCapital, isWord} from "../line.js";
import type {Moment, Resolved, Rule} from "../reading.js";
import {isYear} from "./year.js";

type Holiday = (year: number) => number;

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
const BY_FIRST = new Map<string, (readonly [readonly string[], Holiday])[]>();
for (const [name, day] of NAMES) {
  const words = name.split(" ");
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), [words, day]]);
}

/** “Christmas”, “last Thanksgiving”, “Labor Day 2011”, “Easter Sunday”. */
export const holiday: Rule = {
  name: "holiday",
  opens: (word) => BY_FIRST.has(word) || /^(?:last|next|this)$/.test(word),
  read(line, i) {
    const step = isWord(line, i, "last") ? -1 : isWord(line, i, "next") ? 1 : isWord(line, i, "this") ? 0 : null;
    const at = step === null ? i : i + 1;
    const found = BY_FIRST.get(line.lower[at]!)?.find(([words]) =>
      words.every((word, k) => line.lower[at + k] === word)
    );
    if (!found || (!isCapital(line, at) && !isWord(line, at, "9/11"))) return null;
    const [words, day] = found;
    const last = at + words.length - 1;
    if (line.pos[last + 1] === "NOUN" && words.length === 1 && !isWord(line, at, "9/11")) return null;
    const year = isWord(line, last + 1, ",", "of", "in") ? last + 2 : last + 1;
    const written = line.sense[year]?.year;
    if (written !== undefined && !line.sense[year]!.date && step === null && isYear(line, year)) {
      return {
        first: i,
        last: year,
        type: "DATE",
        resolve: () => resolved({grain: "day", index: day(written)}, "as written")
      };
    }
    return {first: i, last, type: "DATE", resolve: (moment) => near(day, step, moment)};
  }
};

function near(day: Holiday, step: -1 | 0 | 1 | null, moment: Moment): Resolved {
  const {published, tense} = moment;
  if (published === null) return unknown();
  const {year} = dayOf(published);
  const [past, now, next] = [day(year - 1), day(year), day(year + 1)];
  if (step === 0) return against(moment, () => ({grain: "day", index: now}));
  const ahead = step === 1 || (step === null && tense > 0);
  const index = ahead
    ? now >= published
      ? now
      : next
    : now < published || (now === published && step === null)
      ? now
      : past;
  return resolved(
    {grain: "day", index},
    `${index < published ? "the last before" : "the next after"} ${formatDay(published)}`
  );
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
