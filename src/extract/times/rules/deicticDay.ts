import {against} from "../against.js";
import {isCapital, isWord, opensSentence, type Line} from "../line.js";
import type {Reading, Rule} from "../reading.js";
import {daypart} from "./deicticPart.js";

const DAYS: Readonly<Record<string, number>> = {today: 0, yesterday: -1, tomorrow: 1};

/** “today”, “yesterday”, “tomorrow”, “the day before yesterday”, “yesterday morning”. */
export const deicticDay: Rule = {
  name: "deicticDay",
  opens: (word) => /^(?:today|yesterday|tomorrow|the|day)$/.test(word),
  read(line, i) {
    const by = DAYS[line.lower[i]!];
    if (by !== undefined) {
      if (isProgramme(line, i)) return null;
      const part = line.sense[i + 1]?.part;
      return part && !line.sense[i + 1]!.plural ? daypart(line, i, i + 1, by, part) : day(i, i, by);
    }
    const the = isWord(line, i, "the") ? 1 : 0;
    const side = isWord(line, i + the + 1, "before") ? -1 : isWord(line, i + the + 1, "after") ? 1 : 0;
    if (!side || !isWord(line, i + the, "day")) return null;
    const base = side < 0 ? "yesterday" : "tomorrow";
    return isWord(line, i + the + 2, base) ? day(i, i + the + 2, 2 * side) : null;
  }
};

/** “the BBC's Today programme”, “USA Today”: a name, not a day. */
function isProgramme(line: Line, i: number): boolean {
  if (!isCapital(line, i) || !isWord(line, i, "today")) return false;
  if (isWord(line, i - 1, "usa")) return true;
  return isWord(line, i + 1, "programme", "program", "show", "newspaper", "magazine") && !opensSentence(line, i);
}

function day(first: number, last: number, by: number): Reading {
  return {first, last, type: "DATE", resolve: (moment) => against(moment, (n) => ({grain: "day", index: n + by}))};
}
