import {isMistaggedVerb} from "./isMistaggedVerb.js";
import type {NounPhrase} from "./unit.js";
import type {Seen} from "./readUnits.js";

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "ADJ"]);
const OWNERS = new Set("my your his her its our their whose".split(" "));
const DEFINITE = new Set("the this that these those both all".split(" "));

/** Reads the noun phrase that begins at token `i`; null where none does. Bounded by the sentence. */
export function readNounPhrase(seen: Seen, i: number, last: number): NounPhrase | null {
  const {
    doc: {tokens},
    time
  } = seen;
  const {pos, lower, word, start, end} = tokens;
  let head = -1;
  let owner: [number, number] | null = null;
  let from = i;
  let at = i;
  for (; at <= last && !time[at]; at++) {
    const tag = pos[at]!;
    if (tag === "DET") {
      if (head >= 0) break;
    } else if (tag === "PRON") {
      if (head >= 0) break;
      if (OWNERS.has(lower[at]!) && NOMINAL.has(pos[at + 1] ?? "")) owner = [at, at];
      else if (at === i || pos[at - 1] === "DET") {
        head = at++;
        break;
      } else break;
    } else if (tag === "PART" && /^['’]s?$/.test(word[at]!)) {
      if (head < 0) break;
      owner = [from, at - 1];
      if (!NOMINAL.has(pos[at + 1] ?? "") && pos[at + 1] !== "VERB") break;
      from = at + 1;
      head = -1;
    } else if (tag === "NOUN" || tag === "PROPN" || tag === "NUM" || (tag === "SYM" && /[$£€]|^%$/.test(word[at]!))) {
      if (head >= 0 && pos[head] === "NOUN" && (tag === "NUM" || tag === "SYM")) break;
      if (head >= 0 && (pos[head] === "PRON" || isMistaggedVerb(seen, at))) break;
      head = at;
    } else if (word[at] === "-" || word[at] === "/") {
      const joined = at > i && at < last && end[at - 1] === start[at] && end[at] === start[at + 1];
      if (!joined) break;
    } else if (tag === "ADJ") {
      if (head >= 0 && !NOMINAL.has(pos[at + 1] ?? "") && word[at + 1] !== "-") break;
    } else if (tag === "VERB") {
      // “a negotiated solution”, “Western-backed resolutions”
      const inside = at > i && /(?:ed|en|ing|rn)$/.test(lower[at]!) && /^(?:NOUN|ADJ|PROPN)$/.test(pos[at + 1] ?? "");
      const after = word[at - 1] === "-" || pos[at - 1] === "DET" || pos[at - 1] === "ADJ" || pos[at - 1] === "ADV";
      if (!inside || !after || head === at - 1) break;
    } else if (!(tag === "ADV" && head < 0 && at > i)) break;
  }
  if (head < 0) return null;
  const definite = owner !== null || DEFINITE.has(lower[i]!) || pos[i] === "PRON" || pos[head] === "PROPN";
  return {kind: "np", first: i, last: Math.max(head, at - 1), head, owner, definite};
}
