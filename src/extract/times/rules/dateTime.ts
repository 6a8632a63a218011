import {isWord, type Line} from "../line.js";
import {atDay, readTime, type ClockTime} from "../readTime.js";
import type {Reading, Rule} from "../reading.js";
import {monthDay} from "./monthDay.js";
import {numericDate} from "./numericDate.js";

const STAMP = /\d{4}-\d\d-\d\d(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)/y;

/** “Nov. 5, 2012 10:30 AM ET”, “5 November 2012, 14:30 GMT”, “2012-11-05T14:30:00Z”: a day with its year, then the time. */
export const dateTime: Rule = {
  name: "dateTime",
  opens: (word, sense) => monthDay.opens(word, sense) || sense.date !== undefined,
  read(line, i, inner) {
    const day = numericDate.read(line, i, inner) ?? monthDay.read(line, i, inner);
    if (!day || (line.sense[day.last]?.year === undefined && !line.sense[i]!.date)) return null;
    const time = stamp(line, day) ?? timeAfter(line, day.last + 1);
    if (!time) return null;
    return {first: i, last: time.last, type: "TIME", resolve: (moment) => atDay(day.resolve(moment), time.value)};
  }
};

function timeAfter(line: Line, i: number): ClockTime | null {
  const at = isWord(line, i, ",") ? i + 1 : i;
  const {clock, digits} = line.sense[at] ?? {};
  return clock?.colon || clock?.half || (digits !== undefined && digits > 0) ? readTime(line, at) : null;
}

/** The time of an ISO 8601 stamp, which the tagger cuts in pieces. */
function stamp({doc}: Line, day: Reading): ClockTime | null {
  const {text, tokens} = doc;
  STAMP.lastIndex = tokens.start[day.first]!;
  const m = STAMP.exec(text);
  if (!m) return null;
  let last = day.last;
  while (last + 1 < tokens.n && tokens.end[last + 1]! <= m.index + m[0].length) last++;
  return tokens.end[last] === m.index + m[0].length ? {value: m[1]!, last} : null;
}
