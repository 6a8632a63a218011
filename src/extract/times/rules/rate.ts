import {isWord, type Line} from "../line.js";
import type {Rule} from "../reading.js";
import {repeated, UNITS} from "../repeated.js";

/** “twice a year”, “three times a week”, “$1 million a year”, “per month”. */
export const rate: Rule = {
  name: "rate",
  opens: (word) => /^(?:an?|per)$/.test(word),
  read(line, i) {
    if (!isWord(line, i, "a", "an", "per")) return null;
    const sense = line.sense[i + 1];
    const value = sense?.unit && !sense.plural ? UNITS[sense.unit] : undefined;
    if (
      !value ||
      sense!.unit === "second" ||
      isWord(line, i + 2, "ago", "earlier", "later", "before", "after", "from", "old", "-", "and", "or")
    )
      return null;
    if (!isWord(line, i, "per") && !counted(line, i)) return null;
    return repeated(i, i + 1, value);
  }
};

/** An amount before “a year”: “$1 million”, “50,000 copies”, “twice”, “10 hours”. */
function counted(line: Line, i: number): boolean {
  const {lower, pos, sense} = line;
  const before = lower[i - 1] ?? "";
  if (/^(?:once|twice|thrice|times|million|billion|trillion|%|percent|cents|dollars|hours|hour|much)$/.test(before))
    return true;
  if (sense[i - 1]?.digits !== undefined && !isWord(line, i - 2, "in", "since", "by")) return true;
  if (pos[i - 1] !== "NOUN") return false;
  for (let back = i - 2; back >= i - 4 && back >= 0; back--) {
    if (
      sense[back]?.digits !== undefined ||
      sense[back]?.n !== undefined ||
      /^(?:million|billion|thousand|hundred)$/.test(lower[back]!)
    )
      return true;
    if (pos[back] !== "NOUN" && pos[back] !== "ADJ" && pos[back] !== "ADP" && pos[back] !== "PROPN") return false;
  }
  return false;
}
