import {isWord, type Line} from "../line.js";
import type {Rule} from "../reading.js";

const ONE: Readonly<Record<string, string>> = {
  about: "APPROX",
  around: "APPROX",
  roughly: "APPROX",
  approximately: "APPROX",
  some: "APPROX",
  nearly: "LESS_THAN",
  almost: "LESS_THAN",
  over: "MORE_THAN",
  under: "LESS_THAN"
};
const TWO: Readonly<Record<string, string>> = {
  "at least": "EQUAL_OR_MORE",
  "at most": "EQUAL_OR_LESS",
  "more than": "MORE_THAN",
  "less than": "LESS_THAN",
  "fewer than": "LESS_THAN",
  "up to": "EQUAL_OR_LESS",
  "just over": "MORE_THAN",
  "just under": "LESS_THAN"
};

/** “about two years”, “more than a decade ago”, “at least 72 hours”, “around 7:15 p.m.”. */
export const approximate: Rule = {
  name: "approximate",
  opens: (word) => ONE[word] !== undefined || /^(?:at|more|less|fewer|up|just|no)$/.test(word),
  read(line, i, inner) {
    const [mod, at] = opening(line, i);
    if (!mod) return null;
    const phrase = inner(line, at);
    if (!phrase || phrase.type === "SET" || phrase.first !== at) return null;
    const counts = line.sense[at]?.n !== undefined || isWord(line, at, "a", "an", "half", "several", "few", "couple");
    if (!counts && !(isWord(line, i, "around", "about") && isPoint(line, at))) return null;
    if (phrase.type === "TIME" && !isWord(line, i, "around", "about", "approximately", "roughly")) return null;
    return {...phrase, first: i, resolve: (moment) => ({...phrase.resolve(moment), mod})};
  }
};

/** “around 7:15 p.m.”, “around Nov. 1”, “about noon”, not “get around Wednesday's ruling”. */
function isPoint(line: Line, at: number): boolean {
  const {clock, month, year} = line.sense[at]!;
  return (
    clock !== undefined ||
    month !== undefined ||
    year !== undefined ||
    isWord(line, at, "noon", "midnight", "christmas", "easter")
  );
}

/** The meaning of “more than” or “about”, and the token after it. */
function opening(line: Line, i: number): readonly [string | undefined, number] {
  const skip = isWord(line, i, "no") && isWord(line, i + 1, "more", "less", "fewer") ? i + 1 : i;
  const two = TWO[`${line.lower[skip]} ${line.lower[skip + 1]}`];
  if (two) return [skip > i ? (two === "MORE_THAN" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE") : two, skip + 2];
  return [ONE[line.lower[i]!], i + 1];
}
