import {unknown} from "../against.js";
import {formatDay, pad} from "../calendar.js";
import {isWord} from "../line.js";
import type {Rule} from "../reading.js";

/** “half past nine”, “a quarter to four”, “ten past six”: which half of the day, the words do not say. */
export const spokenClock: Rule = {
  name: "spokenClock",
  opens: (word, sense) =>
    word === "half" || word === "quarter" || word === "a" || (sense.n !== undefined && sense.n < 30),
  read(line, i) {
    const at = isWord(line, i, "a") && isWord(line, i + 1, "quarter") ? i + 1 : i;
    const minutes = isWord(line, at, "half") ? 30 : isWord(line, at, "quarter") ? 15 : (line.sense[at]?.n ?? 0);
    const past = isWord(line, at + 1, "past") ? 1 : isWord(line, at + 1, "to") && isWord(line, at, "quarter") ? -1 : 0;
    const hour = line.sense[at + 2]?.n;
    if (!past || !minutes || hour === undefined || hour < 1 || hour > 12 || line.sense[at + 3]?.unit) return null;
    const time = ((past > 0 ? hour : hour - 1) % 24) * 60 + (past > 0 ? minutes : 60 - minutes);
    const clock = `T${pad(Math.floor(time / 60), 2)}:${pad(time % 60, 2)}`;
    return {
      first: i,
      last: at + 2,
      type: "TIME",
      resolve: ({at: told, published}) => {
        const day = told?.grain === "day" ? told.index : published;
        if (day === null) return unknown(`XXXX-XX-XX${clock}`);
        const value = formatDay(day);
        return {value: value && value + clock, how: `on ${value}`};
      }
    };
  }
};
