import type {Doc, TokenRun} from "../../doc/readDoc.js";
import {readNounPhrase} from "./readNounPhrase.js";
import {readVerbGroup} from "./readVerbGroup.js";
import type {Mark, Unit} from "./unit.js";

const RELATIVE = new Set(["who", "which", "whom"]);
const QUOTE = /^["“”«»]$/;

/** What the rules of clauses see: the document, which tokens are triggers, and which stand in a date. */
export interface Seen {
  readonly doc: Doc;
  readonly trigger: Uint8Array;
  readonly time: Uint8Array;
}

/** Reads a sentence as noun phrases, verb groups and the words between, in text order; adverbs and the like are left out. */
export function readUnits(seen: Seen, {first, last}: TokenRun): Unit[] {
  const {pos} = seen.doc.tokens;
  const units: Unit[] = [];
  for (let i = first; i <= last;) {
    const unit =
      readTime(seen, i, last) ??
      readVerbGroup(seen, i, last, units.at(-1)) ??
      mark(seen, i) ??
      readNounPhrase(seen, i, last);
    if (unit) units.push(unit);
    else if (pos[i] === "ADJ") units.push({kind: "adj", first: i, last: i});
    i = (unit?.last ?? i) + 1;
  }
  return units;
}

function readTime({time}: Seen, i: number, last: number): Mark | null {
  if (!time[i]) return null;
  let end = i;
  while (end < last && time[end + 1] === time[i]) end++;
  return {kind: "time", first: i, last: end};
}

/** “after Assad used force”: a noun phrase and a verb that is no participle of it. */
function hasOwnVerb({pos, lower}: Seen["doc"]["tokens"], i: number): boolean {
  let k = i;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(pos[k] ?? "") && k < i + 8) k++;
  const tag = pos[k];
  return k > i && (tag === "AUX" || (tag === "VERB" && !lower[k]!.endsWith("ing") && pos[k + 1] !== "ADP"));
}

function mark({doc: {tokens}}: Seen, i: number): Mark | null {
  const {pos, lower} = tokens;
  const word = lower[i]!;
  const made = (kind: Mark["kind"]): Mark => ({kind, first: i, last: i});
  switch (pos[i]) {
    case "PUNCT":
    case "SYM":
      if (word === "," || word === "–" || word === "—" || word === "--" || word === "(" || word === ")")
        return made("comma");
      if (QUOTE.test(word)) return made("quote");
      return word === ";" || word === ":" ? made("stop") : null;
    case "CCONJ":
      return made("cc");
    case "SCONJ":
      return made("sconj");
    case "ADP":
      // “About 32,000 people”
      if (pos[i + 1] === "NUM" && /^(?:about|around|over|under|nearly|up|than)$/.test(word)) return null;
      if (/^(?:after|before|since|once)$/.test(word) && hasOwnVerb(tokens, i + 1)) return made("sconj");
      return made(
        /^(?:because|while|although|if|unless|until|than)$/.test(word) && tokens.lower[i + 1] !== "of" ? "sconj" : "adp"
      );
    case "PRON":
      if (RELATIVE.has(word)) return made("rel");
      return word === "that"
        ? made(tokens.pos[i + 1] === "VERB" || tokens.pos[i + 1] === "AUX" ? "rel" : "sconj")
        : null;
    case "ADV":
      return /^(?:when|where|why|how)$/.test(word) ? made("sconj") : null;
    default:
      return null;
  }
}
