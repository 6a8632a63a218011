import {unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import {isWord, type Line} from "../line.js";
import {atDay, readTime} from "../readTime.js";
import type {Moment, Reading, ReadPhrase, Resolved, Rule} from "../reading.js";

/** “10 p.m. Wednesday”, “10:35 a.m.”, “noon Thursday”, “0735 GMT”, “4 in the morning”, “5 p.m. EST Nov. 9”. */
export const clock: Rule = {
  name: "clock",
  opens: (word, sense) => sense.clock !== undefined || sense.n !== undefined || word === "noon" || word === "midnight",
  read(line, i, inner) {
    const time = readTime(line, i);
    if (!time) return null;
    const {last, value} = time;
    const day = dayAfter(line, last + 1, inner);
    if (day) return {first: i, last: day.last, type: "TIME", resolve: (m) => atDay(day.resolve(m), value)};
    return {first: i, last, type: "TIME", resolve: (m) => onTheDay(m, value)};
  }
};

/** “Wednesday”, “on Friday”, “today”, “Nov. 9” right after the time. */
function dayAfter(line: Line, i: number, inner: ReadPhrase): Reading | null {
  const at = isWord(line, i, "on", ",", "this") && !isWord(line, i, "this") ? i + 1 : i;
  const sense = line.sense[at];
  if (!(
    sense?.weekday ||
    sense?.month ||
    isWord(line, at, "today", "yesterday", "tomorrow", "last", "this", "next", "the") ||
    sense?.digits
  ))
    return null;
  const day = inner(line, at);
  if (!day || day.type === "DURATION" || day.type === "SET") return null;
  if (sense?.digits && !line.sense[at + 1]?.month) return null;
  if (
    isWord(line, at, "the", "next", "last", "this") &&
    !line.sense[day.last]?.weekday &&
    !line.sense[day.last]?.part &&
    !isWord(line, day.last, "day")
  )
    return null;
  return day;
}

/** A time of day by itself: on the day the text is at, otherwise on the day of publication; a day to come is left with its paragraph. */
function onTheDay({at, isAtHere, published, tense}: Moment, time: string): Resolved {
  const left = at?.grain === "day" && published !== null && at.index > published && !isAtHere && tense <= 0;
  const day = at?.grain === "day" && !left ? at.index : published;
  if (day === null) return unknown(`XXXX-XX-XX${time}`);
  const value = formatDay(day);
  return {value: value && value + time, how: `on ${value}`};
}
