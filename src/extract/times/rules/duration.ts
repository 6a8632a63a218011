import {type Length, readLength} from "../length.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import {opensQuantity} from "../numbers.js";
import type {Rule} from "../reading.js";

/** “two years”, “a month”, “several weeks”, “five-year”, “a year and a half”, “1 hour 4 minutes”. */
export const duration: Rule = {
  name: "duration",
  opens: (word, sense) => opensQuantity(word, sense),
  read(line, i) {
    if (isWord(line, i - 1, "/", "$")) return null;
    const length = readLength(line, i);
    if (!length) return null;
    const {value, last, unit, count} = length;
    if (isWord(line, i, "a", "an") && !isLength(line, i, length)) return null;
    if (unit === "second" && count === 1) return null;
    if (unit === "quarter" && count === 1) return null;
    // An age is a trait of somebody, not a time of the story: “a 16-year-old”, “55 years old”, “22 years of age”.
    if (isWord(line, afterHyphen(line, last + 1), "old", "olds") || isWord(line, last + 2, "age")) return null;
    const end =
      isWord(line, last + 1, "or") && isWord(line, last + 2, "so", "more", "less", "longer") ? last + 2 : last;
    return {first: i, last: end, type: "DURATION", resolve: () => ({value, how: "a length of time", span: null})};
  }
};

/** “a year” as a length, not a rate (“$1 million a year”) nor the start of a name (“a day care”). */
function isLength(line: Line, i: number, {last, unit}: Length): boolean {
  if (last > i + 1 || isWord(line, i + 1, "few")) return true;
  if (isWord(line, last + 1, "-") && !isWord(line, last + 2, "long", "old")) return false;
  if (unit === "day" || unit === "night")
    return (
      line.pos[last + 1] !== "NOUN" &&
      !isWord(line, last + 1, "of", "when", "that", "for") &&
      !isWord(line, i - 1, "such", "what", "is", "was", "be", "in")
    );
  return true;
}
