import {against, asWritten, unknown} from "../against.js";
import {dayNumber, dayOf} from "../calendar.js";
import {afterHyphen, isWord} from "../line.js";
import {readPeriod} from "../calendarSpan.js";
import {periodOf, periodValue} from "../period.js";
import type {Resolved, Rule} from "../reading.js";
import {nearDay} from "../partial.js";

/** “year-end”, “by year end”, “year-end 1988”: its last day. */
export const yearEnd: Rule = {
  name: "yearEnd",
  opens: (word) => word === "year",
  read(line, i) {
    if (!isWord(line, i, "year")) return null;
    const at = afterHyphen(line, i + 1);
    if (!isWord(line, at, "end") || isWord(line, at + 1, "of")) return null;
    const year = line.sense[at + 1]?.year;
    if (year !== undefined) {
      return {
        first: i,
        last: at + 1,
        type: "DATE",
        resolve: () => asWritten({grain: "day", index: dayNumber(year, 12, 31)})
      };
    }
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: (moment) => {
        if (isWord(line, i - 1, "since", "last", "previous")) return nearDay(12, 31, moment, -1);
        return against(moment, (n) => ({grain: "day", index: dayNumber(dayOf(n).year, 12, 31)}));
      }
    };
  }
};

/** “for the year”, “the full year”, “the fiscal year”: the one of publication. */
export const theYear: Rule = {
  name: "theYear",
  opens: (word) => word === "the",
  read(line, i) {
    if (!isWord(line, i, "the")) return null;
    const full = isWord(line, i + 1, "full", "fiscal", "whole", "entire") ? 1 : 0;
    const at = i + 1 + full;
    if (!isWord(line, at, "year") || (!full && !isWord(line, i - 1, "for", "during", "of"))) return null;
    if (line.pos[at + 1] === "NOUN" || isWord(line, at + 1, "of", "before", "after", "when", "that", "-", "in", "to"))
      return null;
    if (isWord(line, at + 1, "ended", "ending")) {
      return {
        first: i,
        last: at,
        type: "DURATION",
        resolve: () => ({value: "P1Y", how: "a length of time", span: null})
      };
    }
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: (moment) => (moment.published === null ? unknown() : against(moment, (n) => periodOf("year", n)))
    };
  }
};

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
