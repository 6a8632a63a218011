import {against, unknown} from "../against.js";
import {isWord} from "../line.js";
import {periodOf} from "../period.js";
import type {Rule} from "../reading.js";

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
