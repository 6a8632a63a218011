import {lengthValue} from "../length.js";
import type {Unit} from "../word.js";
import {isWord} from "../line.js";
import type {Rule} from "../reading.js";

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
