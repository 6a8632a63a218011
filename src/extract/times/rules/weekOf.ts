import {readPeriod} from "../calendarSpan.js";
import {isWord} from "../line.js";
import {periodOf, periodValue} from "../period.js";
import type {Resolved, Rule} from "../reading.js";

/** “the week of March 6”, “the week ending Oct. 7”. */
export const weekOf: Rule = {
  name: "weekOf",
  opens: (word) => word === "the" || word === "week",
  read(line, i, inner) {
    const the = isWord(line, i, "the") ? 1 : 0;
    const at = i + the;
    if (!isWord(line, at, "week") || !isWord(line, at + 1, "of", "ending", "ended", "beginning")) return null;
    const day =
      line.sense[at + 2]?.month !== undefined || line.sense[at + 2]?.weekday !== undefined ? inner(line, at + 2) : null;
    if (day?.type !== "DATE" || (line.sense[at + 2]!.month !== undefined && line.sense[day.last]!.month !== undefined))
      return null;
    return {first: i, last: day.last, type: "DATE", resolve: (moment) => inWeek(day.resolve(moment))};
  }
};

function inWeek(day: Resolved): Resolved {
  const period = readPeriod(day.value ?? "");
  if (period?.grain !== "day") return {...day, value: null};
  return {...day, value: periodValue(periodOf("week", period.index))};
}
