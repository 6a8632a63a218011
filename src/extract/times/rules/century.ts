import {against, asWritten} from "../against.js";
import {afterHyphen, isWord} from "../line.js";
import {periodOf, shift} from "../period.js";
import type {Rule} from "../reading.js";

const STEPS: Readonly<Record<string, number>> = {last: -1, previous: -1, this: 0, next: 1};

/** “the 20th century”, “21st-century”, “this century”, “last century”. */
export const century: Rule = {
  name: "century",
  opens: (word, sense) => sense.ordinal !== undefined || word === "the" || STEPS[word] !== undefined,
  read(line, i) {
    const step = STEPS[line.lower[i]!];
    if (step !== undefined && isWord(line, i + 1, "century")) {
      return {
        first: i,
        last: i + 1,
        type: "DATE",
        resolve: (moment) => against(moment, (published) => shift(periodOf("century", published), step))
      };
    }
    let at = isWord(line, i, "the") ? i + 1 : i;
    if (isWord(line, at, "early", "mid", "late") && at > i) at = afterHyphen(line, at + 1);
    const {ordinal} = line.sense[at] ?? {};
    const last = afterHyphen(line, at + 1);
    if (!ordinal || ordinal > 99 || !isWord(line, last, "century")) return null;
    return {first: i, last, type: "DATE", resolve: () => asWritten({grain: "century", index: ordinal - 1})};
  }
};
