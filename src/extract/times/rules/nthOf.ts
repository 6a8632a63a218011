import {resolved} from "../against.js";
import {weekdayOf} from "../calendar.js";
import {readPeriod} from "../calendarSpan.js";
import {isCapital, isWord} from "../line.js";
import {daysOf, type Period, periodOf} from "../period.js";
import type {Resolved, Rule} from "../reading.js";

/** “the first Monday in May”, “the last weekend of May”, “the second week of June 2011”. */
export const nthOf: Rule = {
  name: "nthOf",
  opens: (word, sense) => word === "the" || word === "last" || sense.ordinal !== undefined,
  read(line, i, inner) {
    const at = isWord(line, i, "the") ? i + 1 : i;
    const nth = isWord(line, at, "last", "final") ? -1 : line.sense[at]?.ordinal;
    const sense = line.sense[at + 1];
    if (nth === undefined || nth > 5 || !sense || sense.plural) return null;
    const weekday = isCapital(line, at + 1) ? sense.weekday : undefined;
    if (weekday === undefined && !isWord(line, at + 1, "week", "weekend", "day")) return null;
    if (!isWord(line, at + 2, "of", "in") || line.sense[at + 3]?.month === undefined) return null;
    const month = inner(line, at + 3);
    if (month?.type !== "DATE") return null;
    const unit = weekday === undefined ? line.lower[at + 1]! : "weekday";
    return {
      first: i,
      last: month.last,
      type: "DATE",
      resolve: (moment) => inMonth(nth, unit, weekday ?? 6, month.resolve(moment))
    };
  }
};

/** The nth weekday, weekend, day or week of a month; a week stays its month, for nobody counts them alike. */
function inMonth(nth: number, unit: string, weekday: number, month: Resolved): Resolved {
  const period = readPeriod(month.value ?? "");
  if (period?.grain !== "month") return {...month, value: null};
  if (unit === "week") return {...month, mod: nth === 1 ? "START" : nth < 0 || nth > 3 ? "END" : "MID"};
  const [first, last] = daysOf(period);
  if (unit === "day")
    return nth === 1 || nth < 0
      ? resolved({grain: "day", index: nth < 0 ? last : first}, month.how)
      : {...month, value: null};
  const index =
    nth < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  if (index > last) return {value: null, how: "no such day"};
  const day: Period = unit === "weekend" ? periodOf("weekend", index) : {grain: "day", index};
  return resolved(day, month.how);
}
