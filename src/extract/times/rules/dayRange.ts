import {dayOf} from "../calendar.js";
import {isCapital, isWord, type Line} from "../line.js";
import {inYear, nearDay} from "../partial.js";
import {readPeriod} from "../calendarSpan.js";
import type {Moment, Resolved, Rule} from "../reading.js";

/** “May 3-5”, “Nov. 5 to 7, 2012”, “3-5 May 2012”: from one day of a month to another. */
export const dayRange: Rule = {
  name: "dayRange",
  opens: (_word, sense) => sense.month !== undefined || sense.digits !== undefined || sense.twoDays === true,
  read(line, i) {
    const before = line.sense[i]!.month !== undefined;
    const days = twoDays(line, before ? i + 1 : i);
    if (days === null) return null;
    const at = before ? i : days.last + 1;
    const month = line.sense[at]?.month;
    if (month === undefined || !isCapital(line, at) || line.sense[at]!.prefix) return null;
    const last = before ? days.last : at;
    const comma = isWord(line, last + 1, ",") ? last + 2 : last + 1;
    const year = line.sense[comma]?.digits === 4 && !line.sense[comma]!.toYear ? line.sense[comma]!.year! : null;
    const {first, second} = days;
    return {
      first: i,
      last: year === null ? last : comma,
      type: "DATE",
      resolve: (moment) => range(month, first, second, year, moment)
    };
  }
};

/** “3-5”, “3 – 5”, “3 to 5”, as one token or as three. */
function twoDays(
  line: Line,
  i: number
): {readonly first: number; readonly second: number; readonly last: number} | null {
  const joined = /^(\d{1,2})[-–](\d{1,2})$/.exec(line.lower[i] ?? "");
  const [a, b, last] = joined
    ? [Number(joined[1]), Number(joined[2]), i]
    : isWord(line, i + 1, "-", "–", "to", "through") && isShort(line, i) && isShort(line, i + 2)
      ? [line.sense[i]!.n!, line.sense[i + 2]!.n!, i + 2]
      : [0, 0, i];
  return a >= 1 && b > a && b <= 31 ? {first: a, second: b, last} : null;
}

function isShort(line: Line, i: number): boolean {
  const digits = line.sense[i]?.digits;
  return digits === 1 || digits === 2;
}

function range(month: number, first: number, second: number, year: number | null, moment: Moment): Resolved {
  const from = year === null ? nearDay(month, first, moment) : inYear(year, month, first, "as written");
  const day = readPeriod(from.value ?? "");
  if (day?.grain !== "day") return {...from, value: null};
  const to = inYear(dayOf(day.index).year, month, second, from.how);
  return to.value === null ? to : {value: `${from.value}/${to.value}`, how: from.how};
}
