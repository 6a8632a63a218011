import {resolved, unknown} from "../against.js";
import {formatDay} from "../calendar.js";
import {isWord} from "../line.js";
import {periodOf} from "../period.js";
import type {Rule} from "../reading.js";

/** “the weekend”: the last one, or with a clause in the future the next. */
export const theWeekend: Rule = {
  name: "theWeekend",
  opens: (word) => word === "the" || word === "weekend",
  read(line, i) {
    const the = isWord(line, i, "the") ? 1 : 0;
    if (!isWord(line, i + the, "weekend") || (!the && !isWord(line, i - 1, "over", "during"))) return null;
    return {
      first: i,
      last: i + the,
      type: "DATE",
      resolve: (moment) => {
        const {published, tense} = moment;
        if (published === null) return unknown("XXXX-WXX-WE");
        const now = periodOf("weekend", published);
        const index = tense > 0 || published >= now.index * 7 + 2 ? now.index : now.index - 1;
        return resolved({grain: "weekend", index}, `against ${formatDay(published)}`);
      }
    };
  }
};
