import {against, asWritten} from "../against.js";
import {dayNumber, dayOf} from "../calendar.js";
import {afterHyphen, isWord} from "../line.js";
import {nearDay} from "../partial.js";
import type {Rule} from "../reading.js";

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
