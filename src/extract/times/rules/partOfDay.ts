import {innerDay, onTheDay, withPart} from "../daypart.js";
import {isWord} from "../line.js";
import type {Rule} from "../reading.js";

/** “mid-afternoon yesterday”, “the morning of March 5”, “the early hours of Monday”. */
export const partOfDay: Rule = {
  name: "partOfDay",
  opens: (word, sense) => sense.part !== undefined || word === "the" || word === "mid",
  read(line, i, inner) {
    const the = isWord(line, i, "the") ? 1 : 0;
    let at = i + the;
    let part = line.sense[at]?.plural ? undefined : line.sense[at]?.part;
    if (the && isWord(line, at, "early", "late", "small", "wee") && isWord(line, at + 1, "hours")) {
      part = isWord(line, at, "late") ? "NI" : "MO";
      at++;
    } else if (isWord(line, at, "mid") && isWord(line, at + 1, "-")) {
      at += 2;
      part = line.sense[at]?.part;
    }
    if (!part) return null;
    const of = isWord(line, at + 1, "of") ? 1 : 0;
    const day = of || !the ? innerDay(line, at + 1 + of, inner) : null;
    if (day) return {first: i, last: day.last, type: "TIME", resolve: (m) => withPart(day.resolve(m), part)};
    if (!of || !isWord(line, at + 2, "the") || !isWord(line, at + 3, "morning", "day", "night")) return null;
    return {first: i, last: at + 3, type: "TIME", resolve: (moment) => onTheDay(moment, part)};
  }
};
