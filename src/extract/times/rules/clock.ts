import {unknown} from "../against.js";
import {formatDay, pad} from "../calendar.js";
import {isWord, type Line} from "../line.js";
import {type Found, isUpper, readClock, ZONES} from "../readClock.js";
import type {Moment, Reading, ReadPhrase, Resolved, Rule} from "../reading.js";

/** “10 p.m. Wednesday”, “10:35 a.m.”, “noon Thursday”, “0735 GMT”, “4 in the morning”, “5 p.m. EST Nov. 9”. */
export const clock: Rule = {
  name: "clock",
  opens: (word, sense) => sense.clock !== undefined || sense.n !== undefined || word === "noon" || word === "midnight",
  read(line, i, inner) {
    const time = readClock(line, i);
    if (!time) return null;
    let {last} = time;
    let zone = "";
    if (ZONES.has(line.lower[last + 1] ?? "") && isUpper(line.word[last + 1]!)) {
      last++;
      zone = isWord(line, last, "gmt", "utc") ? "Z" : "";
    } else if (isWord(line, last + 1, "local") && isWord(line, last + 2, "time")) last += 2;
    const day = dayAfter(line, last + 1, inner);
    const value = timeValue(time, zone);
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

function timeValue({hour, minute, second}: Found, zone: string): string {
  const clock = `T${pad(hour, 2)}:${pad(minute ?? 0, 2)}`;
  return (second === undefined ? clock : `${clock}:${pad(second, 2)}`) + zone;
}

function atDay(day: Resolved, time: string): Resolved {
  const m = /^([\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d))(?:T[A-Z]{2})?$/.exec(day.value ?? "");
  return m ? {value: midnight(m[1]!, time), how: day.how} : {...day, value: null};
}

/** A time of day by itself: on the day the text is at, otherwise on the day of publication. */
function onTheDay({at, published}: Moment, time: string): Resolved {
  const day = at?.grain === "day" ? at.index : published;
  if (day === null) return unknown(`XXXX-XX-XX${time}`);
  const value = formatDay(day);
  return {value: value && midnight(value, time), how: `on ${value}`};
}

/** Midnight is the end of its day in the news (“midnight Friday”); TIMEX3 writes it as hour 24 of that day. */
function midnight(day: string, time: string): string {
  return day + time;
}
