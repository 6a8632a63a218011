import type {EventStatus} from "../../types.js";
import type {Sentence} from "../clauses/clause.js";
import type {NounPhrase, VerbForm, VerbGroup} from "../clauses/unit.js";
import {governs, isListed} from "../lexicon/eventWords.js";
import {nounStatus} from "./nounStatus.js";
import {verbStatus} from "./verbStatus.js";

/**
 * What the unit `g` makes of the event it governs by `word` (“to”, “that”, “of”, “from”, …): “plan to” planned, “deny that”
 * denied, “urge … to” demanded, “suspect that” possible; null where it says nothing of it.
 */
export function governed(
  sentence: Sentence,
  g: number,
  word: string,
  depth: number,
  form: VerbForm
): EventStatus | null {
  const {units, tokens} = sentence;
  const unit = units[g]!;
  if (unit.kind === "np") return byNoun(sentence, g, unit, word, depth);
  if (unit.kind === "adj") return byAdjective(sentence, g, word, depth);
  if (unit.kind !== "vg") return null;
  return byVerb(sentence, g, tokens.lemma[unit.head]!, unit, word, depth, form);
}

function byVerb(
  sentence: Sentence,
  g: number,
  lemma: string,
  verb: VerbGroup,
  word: string,
  depth: number,
  form: VerbForm
): EventStatus | null {
  const own = verbStatus(sentence, g, depth + 1);
  // “is to meet”, “has to leave”
  if (word === "to" && sentence.tokens.pos[verb.head] === "AUX")
    return lemma === "have" ? "demanded" : own === "denied" ? "denied" : "planned";
  if (word === "to" && /^(?:go)$/.test(lemma) && verb.progressive) return own === "denied" ? "denied" : "planned";
  const object = word === "to" && sentence.units[g + 1]?.kind === "np";
  const kind = governs(lemma, "VERB", object ? "OBJECT" : word);
  if (word === "that") return byThat(kind, lemma, own);
  // “begun attacking”, “stopped short of sending”
  if (form === "ing") {
    if (kind === "denied") return own === "denied" ? "happened" : "denied";
    if (lemma === "stop" && (word === "of" || word === "from")) return "denied";
    if (kind === "planned" || kind === "possible" || kind === "demanded") return own === "denied" ? "denied" : kind;
    return own;
  }
  if (kind === "carried") return own;
  if (kind === "denied") return own === "denied" ? "happened" : "denied";
  if (own === "denied") return "denied";
  if (kind !== null) return kind;
  // A purpose, “used force to crush”: nobody says that it came about.
  return word === "to" ? (own === "possible" || own === "demanded" ? own : "planned") : own;
}

function byThat(kind: ReturnType<typeof governs>, lemma: string, own: EventStatus): EventStatus | null {
  if (isListed("saying", lemma, "VERB")) return null;
  if (kind === "denied") return own === "denied" ? null : "denied";
  if (kind === "demanded" || kind === "possible") return own === "denied" ? "denied" : kind;
  return /^(?:hope|expect|plan|intend|wish|want|promise|pledge|vow|agree|propose|predict)$/.test(lemma)
    ? "planned"
    : null;
}

function byNoun(sentence: Sentence, g: number, np: NounPhrase, word: string, depth: number): EventStatus | null {
  const lemma = sentence.tokens.lemma[np.head]!;
  const kind = governs(lemma, "NOUN", word);
  const own = nounStatus(sentence, g, np.head, depth + 1);
  const rumour = /^(?:speculation|rumou?r|suspicion|fear|possibility|threat|risk|allegation|hope|chance|claim)$/.test(
    lemma
  );
  if (own === "denied")
    return kind === "denied" ? "happened" : kind !== null || rumour || word === "that" ? "denied" : null;
  if (word === "that") return kind === "denied" ? "denied" : kind === "possible" ? "possible" : null;
  if (kind === "carried" || kind === null)
    return own === "happened" || own === "ongoing" ? (word === "to" ? "planned" : null) : own;
  return kind;
}

function byAdjective(sentence: Sentence, g: number, word: string, depth: number): EventStatus | null {
  const {tokens, units} = sentence;
  const at = units[g]!.first;
  const copula = units[g - 1]?.kind === "vg" ? verbStatus(sentence, g - 1, depth + 1) : "happened";
  const kind = governs(tokens.lemma[at]!, "ADJ", word);
  // “stopped short of sending”
  if (tokens.lower[at] === "short" && word === "of") return copula === "denied" ? "happened" : "denied";
  if (kind === "denied") return copula === "denied" ? "happened" : "denied";
  if (copula === "denied") return "denied";
  if (kind !== null && kind !== "carried") return kind;
  return word === "to" ? (copula === "happened" || copula === "ongoing" ? null : copula) : null;
}
