import {isWord, type Line} from "../line.js";
import {dayOf, pad} from "../calendar.js";
import {daysOf} from "../period.js";
import {inYear} from "../partial.js";
import {unknown} from "../against.js";
import type {Rule} from "../reading.js";
import {monthDayReading} from "./monthDay.js";

/** The second day of “April 24 and 25”. */
export const andDay: Rule = {
  name: "andDay",
  opens: (_word, sense) => sense.digits === 1 || sense.digits === 2,
  read(line, i) {
    if (!isWord(line, i - 1, "and", "or") || !isDayNumber(line, i - 2)) return null;
    const month =
      line.sense[i - 3]?.month ??
      (line.lower[i - 3] === "," && isDayNumber(line, i - 4) ? line.sense[i - 5]?.month : undefined);
    const day = line.sense[i]!.n!;
    if (month === undefined || day < 1 || day > 31 || line.sense[i + 1]?.unit || line.pos[i + 1] === "NOUN")
      return null;
    const comma = isWord(line, i + 1, ",") ? i + 2 : i + 1;
    const year = line.sense[comma]?.digits === 4 ? line.sense[comma]!.year : undefined;
    return monthDayReading(i, year === undefined ? {month, day, last: i} : {month, day, year, last: comma});
  }
};

/** “on the 16th”: of the month the text is at, otherwise of the month of publication or the one beside it. */
export const dayAlone: Rule = {
  name: "dayAlone",
  opens: (word) => word === "the",
  read(line, i) {
    const day = line.sense[i + 1]?.ordinal;
    if (
      day === undefined ||
      day > 31 ||
      !/^\d/.test(line.lower[i + 1]!) ||
      !isWord(line, i - 1, "on", "until", "since", "by")
    )
      return null;
    if (
      line.pos[i + 2] === "NOUN" ||
      line.pos[i + 2] === "PROPN" ||
      line.pos[i + 2] === "ADJ" ||
      isWord(line, i + 2, "-", "of")
    )
      return null;
    return {
      first: i,
      last: i + 1,
      type: "DATE",
      resolve: ({at, published, tense}) => {
        const base = at?.grain === "month" || at?.grain === "day" ? daysOf(at)[0] : published;
        if (base === null) return unknown(`XXXX-XX-${pad(day, 2)}`);
        const now = dayOf(base);
        const past =
          base === published && tense <= 0 && day > now.day
            ? -1
            : base === published && tense > 0 && day < now.day
              ? 1
              : 0;
        const index = now.year * 12 + now.month - 1 + past;
        return inYear(
          Math.floor(index / 12),
          (index % 12) + 1,
          day,
          `in ${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`
        );
      }
    };
  }
};

function isDayNumber(line: Line, i: number): boolean {
  const sense = line.sense[i];
  return (sense?.digits === 1 || sense?.digits === 2) && sense.n! >= 1 && sense.n! <= 31;
}
