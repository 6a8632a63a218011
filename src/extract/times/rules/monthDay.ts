import {isCapital, isWord, type Line} from "../line.js";
import {inYear, nearDay} from "../partial.js";
import type {Reading, Rule} from "../reading.js";
import {yearAfter} from "./month.js";

/** A day in a month, with or without its year, and the last token of the phrase. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly last: number;
}

/** “March 5”, “March 5th, 2011”, “Friday, March 5, 2011”, “5 March 2011”, “the 5th of March”. */
export const monthDay: Rule = {
  name: "monthDay",
  opens: (word, sense) =>
    sense.weekday !== undefined ||
    sense.month !== undefined ||
    sense.ordinal !== undefined ||
    sense.digits !== undefined ||
    word === "the",
  read(line, i) {
    const at = afterWeekday(line, i);
    const found = readMonthDay(line, at) ?? readDayMonth(line, at);
    return found && monthDayReading(i, found);
  }
};

export function monthDayReading(first: number, {month, day, year, last}: MonthDay): Reading {
  return {
    first,
    last,
    type: "DATE",
    resolve: (moment) => (year === undefined ? nearDay(month, day, moment) : inYear(year, month, day, "as written"))
  };
}

/** “March 5, 2011” from token `i`. */
export function readMonthDay(line: Line, i: number): MonthDay | null {
  const {sense} = line;
  const month = sense[i]?.month;
  if (month === undefined || sense[i]!.prefix || !isCapital(line, i)) return null;
  const at = isWord(line, i + 1, "the") && sense[i + 2]?.ordinal ? i + 2 : i + 1;
  const day = dayAt(line, at);
  if (day === null) return null;
  const comma = isWord(line, at + 1, ",") ? at + 2 : at + 1;
  const year = writtenYear(line, comma);
  return year === null ? {month, day, last: at} : {month, day, year, last: comma};
}

/** “5 March 2011”, “the 5th of March” from token `i`. */
function readDayMonth(line: Line, i: number): MonthDay | null {
  const the = isWord(line, i, "the") ? 1 : 0;
  const day = dayAt(line, i + the);
  if (day === null || (the && !line.sense[i + the]?.ordinal)) return null;
  const at = isWord(line, i + the + 1, "of") ? i + the + 2 : i + the + 1;
  const month = line.sense[at]?.month;
  if (month === undefined || line.sense[at]!.prefix || !isCapital(line, at)) return null;
  const year = yearAfter(line, at);
  // “2 May 5”: the figure before the month belongs to something else.
  if (year === null && dayAt(line, at + 1) !== null) return null;
  return year === null ? {month, day, last: at} : {month, day, year: line.sense[year]!.year!, last: year};
}

/** The token after “Friday,” or “Friday”. */
export function afterWeekday(line: Line, i: number): number {
  const sense = line.sense[i];
  if (sense?.weekday === undefined || sense.plural) return i;
  return isWord(line, i + 1, ",", "the") ? i + 2 : i + 1;
}

function dayAt(line: Line, i: number): number | null {
  const sense = line.sense[i];
  if (sense === undefined) return null;
  const {start, end} = line.doc.tokens;
  if (
    isWord(line, i + 1, "-", ":", "/", "%") &&
    end[i] === start[i + 1] &&
    end[i + 1] === start[i + 2] &&
    !/^\d{1,2}$/.test(line.lower[i + 2] ?? "")
  )
    return null;
  if (sense.ordinal !== undefined) return sense.ordinal <= 31 ? sense.ordinal : null;
  if (sense.digits !== undefined && sense.digits > 0 && sense.digits <= 2 && sense.n! >= 1 && sense.n! <= 31)
    return sense.n!;
  return null;
}

function writtenYear(line: Line, i: number): number | null {
  const sense = line.sense[i];
  if (sense?.year === undefined || sense.toYear !== undefined) return null;
  if (sense.prefix) return sense.prefix === "'" ? sense.year : null;
  return sense.year >= 1 && sense.year <= 9999 ? sense.year : null;
}
