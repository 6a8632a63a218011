import type {Unit} from "../lexicon.js";
import {isWord} from "../line.js";
import type {Rule} from "../reading.js";
import {lengthValue} from "./duration.js";

/** “all day”, “all week long”, “the whole night”, “an entire year”: one of the unit. */
export const whole: Rule = {
  name: "whole",
  opens: (word) => /^(?:all|the|an?)$/.test(word),
  read(line, i) {
    const all = isWord(line, i, "all");
    if (!all && !isWord(line, i + 1, "whole", "entire")) return null;
    const at = all ? i + 1 : i + 2;
    const sense = line.sense[at];
    const unit: Unit | undefined = sense?.part === undefined ? sense?.unit : "day";
    if (!unit || sense!.plural || !/^(?:day|night|week|weekend|month|year|decade|century|hour)$/.test(unit))
      return null;
    const value = unit === "weekend" ? "P2D" : lengthValue(1, unit);
    const last = all && isWord(line, at + 1, "long") ? at + 1 : at;
    return {first: i, last, type: "DURATION", resolve: () => ({value, how: "a length of time", span: null})};
  }
};

/** “a while ago”, “long ago”, “moments ago”, “some time ago”. */
export const longAgo: Rule = {
  name: "longAgo",
  opens: (word) => /^(?:a|long|moments|some)$/.test(word),
  read(line, i) {
    const at = isWord(line, i, "a")
      ? isWord(line, i + 1, "while", "moment")
        ? i + 2
        : isWord(line, i + 1, "short", "long") && isWord(line, i + 2, "time", "while")
          ? i + 3
          : i
      : isWord(line, i, "some") && isWord(line, i + 1, "time")
        ? i + 2
        : isWord(line, i, "long", "moments")
          ? i + 1
          : i;
    if (at === i || !isWord(line, at, "ago")) return null;
    return {
      first: i,
      last: at,
      type: "DATE",
      resolve: () => ({value: "PAST_REF", how: "before the time of writing", span: null})
    };
  }
};
