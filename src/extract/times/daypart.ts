import {unknown} from "./against.js";
import {formatDay} from "./calendar.js";
import {isWord, type Line} from "./line.js";
import type {Moment, Reading, ReadPhrase, Resolved} from "./reading.js";
import {monthDay} from "./rules/monthDay.js";
import {weekday} from "./rules/weekday.js";

/** A weekday, a date or “yesterday” from token `i`, without the part of the day. */
export function innerDay(line: Line, i: number, inner: ReadPhrase): Reading | null {
  const sense = line.sense[i];
  if (isWord(line, i, "yesterday", "today", "tomorrow")) return inner(line, i);
  if (sense?.weekday === undefined && sense?.month === undefined && !isWord(line, i, "last", "next", "this", "the"))
    return null;
  return monthDay.read(line, i, inner) ?? weekday.read(line, i, inner);
}

/** The part of the day the text is at, otherwise of the day of publication. */
export function onTheDay({at, published}: Moment, part: string): Resolved {
  const day = at?.grain === "day" ? at.index : published;
  if (day === null) return unknown(`XXXX-XX-XXT${part}`);
  const value = formatDay(day);
  return {value: value && `${value}T${part}`, how: `on ${value}`};
}

/** A day's value with the part of the day behind it. */
export function withPart(day: Resolved, part: string): Resolved {
  if (day.value === null || !/^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(day.value))
    return {...day, span: undefined};
  return {...day, value: `${day.value}T${part}`};
}
