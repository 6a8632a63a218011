import {isWord, type Line} from "../line.js";
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

function isDayNumber(line: Line, i: number): boolean {
  const sense = line.sense[i];
  return (sense?.digits === 1 || sense?.digits === 2) && sense.n! >= 1 && sense.n! <= 31;
}
