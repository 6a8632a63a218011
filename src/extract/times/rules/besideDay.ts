import {resolved} from "../against.js";
import {readPeriod} from "../calendarSpan.js";
import {isWord, type Line} from "../line.js";
import {opensQuantity} from "../numbers.js";
import {daysOf, periodOf, periodValue} from "../period.js";
import {moveDay} from "../reach.js";
import type {ReadPhrase, Rule} from "../reading.js";
import {readLength, type Length} from "../length.js";

/** “the day after Thanksgiving”, “two days before March 5”, “a week from Friday”: so far from a day that is named. */
export const besideDay: Rule = {
  name: "besideDay",
  opens: (word, sense) => word === "the" || word === "day" || opensQuantity(word, sense),
  read(line, i, inner) {
    const length = readLength(line, i) ?? oneUnit(line, i);
    if (!length || length.count === null || length.joined || !/^(?:day|week|month|year)$/.test(length.unit))
      return null;
    const at = length.last + 1;
    const side = isWord(line, at, "before") ? -1 : isWord(line, at, "after", "from") ? 1 : 0;
    const day = side === 0 ? null : namedDay(line, at + 1, inner);
    if (!day) return null;
    return {
      first: i,
      last: day.last,
      type: "DATE",
      resolve: (moment) => {
        const base = day.resolve(moment);
        const period = readPeriod(base.value ?? "");
        if (period?.grain !== "day") return {...base, value: null};
        const index = moveDay(daysOf(period)[0], length.unit, side * length.count!);
        if (index === null) return {value: null, how: "outside the years 1 to 9999"};
        const exact = length.unit === "day" || length.unit === "week" || side > 0;
        const grain = exact ? "day" : (length.unit as "month" | "year");
        return resolved(periodOf(grain, index), `${side < 0 ? "before" : "after"} ${periodValue(period)}`);
      }
    };
  }
};

/** “the day”, “the week”. */
function oneUnit(line: Line, i: number): Length | null {
  const at = isWord(line, i, "the") ? i + 1 : i;
  if (!isWord(line, at, "day")) return null;
  return {count: 1, unit: "day", value: "P1D", last: at, joined: false};
}

function namedDay(line: Line, i: number, inner: ReadPhrase) {
  const sense = line.sense[i];
  if (
    !sense ||
    (sense.weekday === undefined && sense.month === undefined && !sense.named && !isWord(line, i, "last", "next"))
  )
    return null;
  const day = inner(line, i);
  return day?.type === "DATE" ? day : null;
}
