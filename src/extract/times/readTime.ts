import {pad} from "./calendar.js";
import {isWord, type Line} from "./line.js";
import {readClock, ZONES} from "./readClock.js";
import type {Resolved} from "./reading.js";

/** A time of day with its zone as TIMEX3 writes it behind a day: `T22:35`, `T07:35Z`; midnight is `T24:00`, the day's end. */
export interface ClockTime {
  readonly value: string;
  readonly last: number;
}

/** Reads “10:35 p.m. EST”, “noon”, “0735 GMT”, “7:37 a.m. local time” from token `i`. Only GMT and UTC fix a zone. */
export function readTime(line: Line, i: number): ClockTime | null {
  const found = readClock(line, i);
  if (!found) return null;
  let {last} = found;
  let zone = "";
  const next = line.lower[last + 1] ?? "";
  if (ZONES.has(next) && line.word[last + 1] === next.toUpperCase()) {
    last++;
    zone = next === "gmt" || next === "utc" ? "Z" : "";
  } else if (next === "local" && isWord(line, last + 2, "time")) last += 2;
  const clock = `T${pad(found.hour, 2)}:${pad(found.minute ?? 0, 2)}`;
  return {value: (found.second === undefined ? clock : `${clock}:${pad(found.second, 2)}`) + zone, last};
}

/** A day's value with a time of day behind it; a part of the day gives way to the time. */
export function atDay(day: Resolved, time: string): Resolved {
  const m = /^([\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d))(?:T[A-Z]{2})?$/.exec(day.value ?? "");
  return m ? {value: m[1]! + time, how: day.how} : {...day, value: null};
}
