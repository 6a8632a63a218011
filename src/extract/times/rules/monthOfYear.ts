import {pad} from "../calendar.js";
import {isCapital, isWord} from "../line.js";
import type {Rule} from "../reading.js";

/** “January this year”, “June last year”, “April of last year”. */
export const monthOfYear: Rule = {
  name: "monthOfYear",
  opens: (_word, sense) => sense.month !== undefined,
  read(line, i, inner) {
    const month = line.sense[i]?.month;
    if (month === undefined || !isCapital(line, i)) return null;
    const at = isWord(line, i + 1, "of") ? i + 2 : i + 1;
    if (
      !isWord(line, at, "last", "this", "next", "that", "the") ||
      !isWord(line, at + 1, "year", "following", "previous", "same", "next")
    )
      return null;
    const year = inner(line, at);
    if (!year || !isWord(line, year.last, "year")) return null;
    return {
      first: i,
      last: year.last,
      type: "DATE",
      resolve: (moment) => {
        const {value, how} = year.resolve(moment);
        return {value: value && /^\d{4}$/.test(value) ? `${value}-${pad(month, 2)}` : null, how};
      }
    };
  }
};
