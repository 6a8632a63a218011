import {against, unknown} from "../against.js";
import {isWord} from "../line.js";
import {periodOf} from "../period.js";
import type {Rule} from "../reading.js";

/** “the week before last”, “the year after next”. */
export const beforeLast: Rule = {
  name: "beforeLast",
  opens: (word) => word === "the",
  read(line, i) {
    const unit = line.sense[i + 1]?.plural ? "" : line.lower[i + 1]!;
    const step =
      isWord(line, i + 2, "before") && isWord(line, i + 3, "last")
        ? -2
        : isWord(line, i + 2, "after") && isWord(line, i + 3, "next")
          ? 2
          : 0;
    if (!step || !/^(?:week|weekend|month|year)$/.test(unit)) return null;
    const grain = unit as "week" | "weekend" | "month" | "year";
    return {
      first: i,
      last: i + 3,
      type: "DATE",
      resolve: (moment) =>
        moment.published === null
          ? unknown()
          : against(moment, (n) => ({grain, index: periodOf(grain, n).index + step}))
    };
  }
};
