import {asWritten} from "../against.js";
import {isCapital, isWord, opensSentence, type Line} from "../line.js";
import {nearMonth} from "../partial.js";
import type {Rule} from "../reading.js";
import {isYear} from "./year.js";

const BEFORE = new Set(
  "in of by since until till from through during for to between last next this early late mid mid- and or each every before after around about into end beginning start - – ( , past late- previous following in- earlier later a".split(
    " "
  )
);

/** “March 2011”, “March of last year” in part, “July”, “Sept.”, “mid-November”. */
export const month: Rule = {
  name: "month",
  opens: (_word, sense) => sense.month !== undefined,
  read(line, i) {
    const value = line.sense[i]?.month;
    if (value === undefined || line.lower[i] !== line.lower[i]!.toLowerCase()) return null;
    const at = yearAfter(line, i);
    if (at === null && !isMonth(line, i)) return null;
    const prefix = line.sense[i]!.prefix;
    const mod =
      prefix === "mid" ? {mod: "MID"} : prefix === "early" ? {mod: "START"} : prefix === "late" ? {mod: "END"} : {};
    if (at !== null) {
      const {year} = line.sense[at]!;
      return {
        first: i,
        last: at,
        type: "DATE",
        resolve: () => ({...asWritten({grain: "month", index: year! * 12 + value - 1}), ...mod})
      };
    }
    return {first: i, last: i, type: "DATE", resolve: (moment) => ({...nearMonth(value, moment), ...mod})};
  }
};

/** The token of the year in “March 2011”, “March, 2011”, “March of 2011”, “Jan. '98”. */
export function yearAfter(line: Line, i: number): number | null {
  const at = isWord(line, i + 1, ",", "of") ? i + 2 : i + 1;
  const sense = line.sense[at];
  if (sense?.year === undefined || sense.toYear !== undefined || (sense.prefix && sense.prefix !== "'")) return null;
  if (sense.year < 1000 || sense.year > 2200) return null;
  return line.word[i] !== line.lower[i] && (at === i + 1 || isYear(line, at)) ? at : null;
}

/** Whether a word that can be a month is one here: “in May” but not “may” or “March on Rome”. */
export function isMonth(line: Line, i: number): boolean {
  if (!isCapital(line, i) && !line.sense[i]!.prefix) return false;
  const {lower, pos} = line;
  const before = lower[i - 1] ?? "";
  if (line.sense[i]!.risky) {
    if (opensSentence(line, i) || !BEFORE.has(before) || before === ",") return false;
    if ((before === "to" || before === "and" || before === "or" || before === "a") && !line.sense[i - 2]?.month)
      return false;
    return lower[i] !== "may" || (pos[i] !== "AUX" && pos[i] !== "VERB") || before !== "this";
  }
  // “April Ryan” is a woman, “June Carter” too.
  if (
    /^(?:april|june|july)$/.test(lower[i]!) &&
    pos[i + 1] === "PROPN" &&
    isCapital(line, i + 1) &&
    !BEFORE.has(before)
  )
    return false;
  return true;
}
