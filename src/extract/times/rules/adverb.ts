import {isCapital, isWord, opensSentence} from "../line.js";
import type {Rule} from "../reading.js";
import {repeated} from "../repeated.js";

const ADVERBS: Readonly<Record<string, string>> = {
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P1Q",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  hourly: "PT1H",
  biennial: "P2Y"
};

/** “daily”, “weekly”, “annual”. */
export const adverb: Rule = {
  name: "adverb",
  opens: (word) => ADVERBS[word] !== undefined,
  read(line, i) {
    const value = ADVERBS[line.lower[i]!];
    if (!value) return null;
    // “the Daily Mail”, “al-Ahram daily”, “Newsweek Weekly”: papers, not rates.
    if (isCapital(line, i + 1) || (isCapital(line, i - 1) && !opensSentence(line, i - 1))) return null;
    if (line.pos[i] === "NOUN" && !isWord(line, i - 1, "a")) return null;
    // “the annual meeting”, “quarterly earnings” name a kind of meeting, not when it comes again.
    if (/^(?:annual|quarterly)$/.test(line.lower[i]!)) return null;
    return repeated(i, i, value);
  }
};
