import {isWord, type Line} from "../line.js";
import type {Rule} from "../reading.js";
import {lengthValue} from "../length.js";

/** “for years”, “weeks of talks”, “decades-long”, “days after the vote”: a plural that nothing counts. */
export const plainUnits: Rule = {
  name: "plainUnits",
  opens: (_word, sense) => sense.unit !== undefined && sense.plural === true,
  read(line, i) {
    const {unit, plural} = line.sense[i] ?? {};
    if (!unit || !plural || /^(?:second|night|weekend|quarter|season)$/.test(unit)) return null;
    const long = isWord(line, i + 1, "-") && isWord(line, i + 2, "long");
    if (!long && !isLength(line, i)) return null;
    const value = lengthValue(null, unit);
    return {
      first: i,
      last: long ? i + 2 : i,
      type: "DURATION",
      resolve: () => ({value, how: "a length of time", span: null})
    };
  }
};

/** “for years”; “after months of talks” only where the phrase ends or goes on with “of”. */
function isLength(line: Line, i: number): boolean {
  if (isWord(line, i - 1, "for", "within", "took", "take", "takes", "spent", "lasted")) return true;
  if (isWord(line, i + 1, "after", "before", "following") && !line.sense[i - 1]?.ordinal) return true;
  return isWord(line, i - 1, "in", "over", "follows", "following", "after") && isWord(line, i + 1, ".", ",", "of", ";");
}
