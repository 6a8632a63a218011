import {isWord} from "../line.js";
import type {ReadPhrase, Resolved, Rule} from "../reading.js";
import type {Line} from "../line.js";

/** “Friday night”, “last Monday morning”, “March 5 afternoon”: a day and its part. */
export const dayWithPart: Rule = {
  name: "dayWithPart",
  read(line, i, inner) {
    const day = innerDay(line, i, inner);
    if (!day) return null;
    const at = isWord(line, day.last + 1, "at") ? day.last + 2 : day.last + 1;
    const sense = line.sense[at];
    if (!sense?.part || sense.plural) return null;
    return {first: i, last: at, type: "TIME", resolve: (moment) => withPart(day.resolve(moment), sense.part!)};
  }
};

function innerDay(line: Line, i: number, inner: ReadPhrase) {
  const sense = line.sense[i];
  if (
    sense?.weekday === undefined &&
    sense?.month === undefined &&
    !isWord(line, i, "last", "next", "this", "late", "early")
  )
    return null;
  const day = inner(line, i);
  return day?.type === "DATE" && line.sense[day.last]?.weekday !== undefined
    ? day
    : day && line.sense[day.last]?.digits
      ? day
      : null;
}

/** A day's value with the part of the day behind it. */
export function withPart(day: Resolved, part: string): Resolved {
  if (day.value === null || !/^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(day.value))
    return {...day, span: undefined};
  return {...day, value: `${day.value}T${part}`};
}
