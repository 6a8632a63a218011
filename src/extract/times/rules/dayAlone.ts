import {unknown} from "../against.js";
import {dayOf, pad} from "../calendar.js";
import {isWord} from "../line.js";
import {inYear} from "../partial.js";
import {daysOf} from "../period.js";
import type {Rule} from "../reading.js";

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
