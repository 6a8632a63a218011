import {governs} from "../lexicon/eventWords.js";
import {wordKind} from "../lexicon/wordKind.js";
import type {Seen} from "./readUnits.js";

const DETERMINER = new Set("the a an his her its their this these those".split(" "));
// Kinds from here on know the word as a verb too (see data/lexicon/wordnetKinds.tsv).
const VERB = 13;

/** A trigger that is a verb though its tag says noun or adverb: “Russia plans to sell”, “Western powers back the rebels”, “of arming the opposition”. */
export function isMistaggedVerb({doc: {tokens}, trigger}: Seen, i: number): boolean {
  const {pos, lower, lemma} = tokens;
  if (i === 0 || (pos[i] !== "NOUN" && pos[i] !== "ADV" && pos[i] !== "ADJ")) return false;
  const next = lower[i + 1] ?? "";
  const before = pos[i - 1];
  const object = DETERMINER.has(next) || (pos[i + 1] === "PROPN" && pos[i] === "ADV");
  if (lower[i]!.endsWith("ing")) return object && (before === "ADP" || before === "VERB");
  if (!trigger[i] || wordKind(lemma[i]!) < VERB) return false;
  const toVerb =
    next === "to" && pos[i + 1] === "PART" && pos[i + 2] === "VERB" && governs(lemma[i]!, "VERB", "to") !== null;
  const bare = before === "PART" && lower[i - 1] === "to";
  return (object || toVerb) && (bare || before === "PROPN" || before === "NOUN");
}
