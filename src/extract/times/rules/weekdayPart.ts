import {isWord, type Line} from "../line.js";
import {unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import type {Moment, Reading, ReadPhrase, Resolved, Rule} from "../reading.js";
import {monthDay} from "./monthDay.js";
import {weekday} from "./weekday.js";

/** “Friday night”, “last Monday morning”, “March 5 afternoon”, “3:30 Tuesday morning” in part: a day and its part. */
export const dayWithPart: Rule = {
  name: "dayWithPart",
  opens: (word, sense) =>
    sense.weekday !== undefined || sense.month !== undefined || /^(?:last|next|this|the)$/.test(word),
  read(line, i, inner) {
    const day = innerDay(line, i, inner);
    const sense = day && line.sense[day.last + 1];
    if (!sense?.part || sense.plural) return null;
    return {
      first: i,
      last: day!.last + 1,
      type: "TIME",
      resolve: (moment) => withPart(day!.resolve(moment), sense.part!)
    };
  }
};

/** “mid-afternoon yesterday”, “the morning of March 5”, “the early hours of Monday”. */
export const partOfDay: Rule = {
  name: "partOfDay",
  opens: (word, sense) => sense.part !== undefined || word === "the" || word === "mid",
  read(line, i, inner) {
    const the = isWord(line, i, "the") ? 1 : 0;
    let at = i + the;
    let part = line.sense[at]?.plural ? undefined : line.sense[at]?.part;
    if (the && isWord(line, at, "early", "late", "small", "wee") && isWord(line, at + 1, "hours")) {
      part = isWord(line, at, "late") ? "NI" : "MO";
      at++;
    } else if (isWord(line, at, "mid") && isWord(line, at + 1, "-")) {
      at += 2;
      part = line.sense[at]?.part;
    }
    if (!part) return null;
    const of = isWord(line, at + 1, "of") ? 1 : 0;
    const day = of || !the ? innerDay(line, at + 1 + of, inner) : null;
    if (day) return {first: i, last: day.last, type: "TIME", resolve: (m) => withPart(day.resolve(m), part)};
    if (!of || !isWord(line, at + 2, "the") || !isWord(line, at + 3, "morning", "day", "night")) return null;
    return {first: i, last: at + 3, type: "TIME", resolve: (moment) => onTheDay(moment, part)};
  }
};

/** A weekday, a date or “yesterday” from token `i`, without the part of the day. */
function innerDay(line: Line, i: number, inner: ReadPhrase): Reading | null {
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
