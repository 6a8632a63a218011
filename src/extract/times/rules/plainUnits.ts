import {isWord} from "../line.js";
import type {Rule} from "../reading.js";
import {lengthValue} from "./duration.js";

/** “for years”, “weeks of talks”, “after months”: a plural without a number after a word of time. */
export const plainUnits: Rule = {
  name: "plainUnits",
  read(line, i) {
    const {unit, plural} = line.sense[i] ?? {};
    if (!unit || !plural || /^(?:second|night|weekend|quarter|season)$/.test(unit)) return null;
    if (
      !isWord(
        line,
        i - 1,
        "for",
        "after",
        "within",
        "over",
        "in",
        "took",
        "take",
        "takes",
        "spent",
        "follows",
        "following",
        "lasted",
        "last"
      )
    )
      return null;
    if (isWord(line, i - 1, "in", "over", "follows", "following", "after") && !isWord(line, i + 1, ".", ",", "of", ";"))
      return null;
    const long = isWord(line, i + 1, "-") && isWord(line, i + 2, "long");
    return {
      first: i,
      last: long ? i + 2 : i,
      type: "DURATION",
      resolve: () => ({value: lengthValue(null, unit), how: "a length of time", span: null})
    };
  }
};
