import type {EventStatus} from "../../types.js";
import type {Sentence} from "../clauses/clause.js";
import type {NounPhrase, VerbGroup} from "../clauses/unit.js";
import {governs} from "../lexicon/eventWords.js";
import {verbStatus} from "./verbStatus.js";

const DEEPEST = 8;
/** Verbs that bring about what their object names. */
const MAKES = new Set(
  "make take have give hold launch conduct stage carry start begin open resume continue undergo cause bring see face pay sign seal stage mount wage reach announce authorize authorise approve order propose call seek request demand want plan schedule expect organize organise host lead join attend avoid prevent deny refuse reject cancel postpone delay suspend threaten promise offer consider discuss".split(
    " "
  )
);
/** Verbs that say of their subject that it takes place. */
const OCCURS = new Set(
  "be take begin start continue resume end happen occur last come follow go remain fail".split(" ")
);
const COMING = new Set(
  "planned proposed upcoming forthcoming scheduled future impending expected prospective next looming intended".split(
    " "
  )
);
const MAYBE = new Set(
  "possible potential alleged suspected rumored rumoured apparent purported supposed reported likely".split(" ")
);

/**
 * Status of an event that a noun names. Words in its own phrase decide first (“no”, “planned”, “possible”); then what it hangs on:
 * the verb it is object or subject of, or the noun before its preposition (“plans for a visit”). What is known already (“the”,
 * “its”) is taken for a fact, unless its verb itself is about taking place.
 */
export function nounStatus(sentence: Sentence, n: number, head: number, depth = 0): EventStatus {
  const {units} = sentence;
  const np = units[n] as NounPhrase;
  const inside = withinPhrase(sentence, np, head);
  if (inside !== null || depth > DEEPEST) return inside ?? "happened";
  let first = n;
  while (first > n - 12 && units[first - 1]?.kind === "cc" && units[first - 2]?.kind === "np") first -= 2;
  const before = units[first - 1];
  if (before?.kind === "adp") return afterPreposition(sentence, first, np, depth);
  if (before?.kind === "vg" && before.last + 3 >= units[first]!.first)
    return asObject(sentence, first - 1, before, np, "", depth);
  const verb = sentence.subjectOf[n]! >= 0 ? sentence.subjectOf[n]! : sentence.subjectOf[first]!;
  if (verb >= 0) return asSubject(sentence, verb, np, depth);
  return "happened";
}

function withinPhrase({tokens}: Sentence, np: NounPhrase, head: number): EventStatus | null {
  for (let i = np.first; i < head; i++) {
    const word = tokens.lower[i]!;
    if (word === "no" || word === "neither") return "denied";
    if (COMING.has(word)) return "planned";
    if (MAYBE.has(word)) return "possible";
  }
  return null;
}

function afterPreposition(sentence: Sentence, n: number, np: NounPhrase, depth: number): EventStatus {
  const {units, tokens} = sentence;
  const word = tokens.lower[units[n - 1]!.first]!;
  if (word === "without") return "denied";
  let h = n - 2;
  while (units[h]?.kind === "time") h--;
  const holder = units[h];
  if (holder?.kind === "vg") return asObject(sentence, h, holder, np, word, depth);
  if (holder?.kind === "adj") {
    const kind = governs(tokens.lemma[holder.first]!, "ADJ", word);
    return kind && kind !== "carried" ? kind : "happened";
  }
  if (holder?.kind !== "np") return "happened";
  const lemma = tokens.lemma[holder.head]!;
  const kind = governs(lemma, "NOUN", word);
  const own = nounStatus(sentence, h, holder.head, depth + 1);
  if (kind && kind !== "carried") return own === "denied" ? (kind === "denied" ? "happened" : "denied") : kind;
  // “the start of talks”, “a round of attacks”
  return word === "of" && !np.definite ? own : "happened";
}

function asObject(
  sentence: Sentence,
  v: number,
  verb: VerbGroup,
  np: NounPhrase,
  word: string,
  depth: number
): EventStatus {
  const {tokens} = sentence;
  const lemma = tokens.lemma[verb.head]!;
  const own = verbStatus(sentence, v, depth + 1);
  const kind = governs(lemma, "VERB", word);
  if (verb.passive && word !== "for" && word !== "as") return "happened";
  if (kind === "denied")
    return own === "denied" ? "happened" : np.definite && own !== "happened" ? "happened" : "denied";
  if (kind !== null && kind !== "carried" && (word === "" || /^(?:for|on|to)$/.test(word)))
    return own === "denied" ? "denied" : kind;
  if (own === "happened" || own === "ongoing") return own;
  // “did not join the boycott”: the boycott is a fact all the same.
  if (np.definite && own === "denied") return "happened";
  return !np.definite || MAKES.has(lemma) ? own : "happened";
}

function asSubject(sentence: Sentence, v: number, np: NounPhrase, depth: number): EventStatus {
  const {tokens, units} = sentence;
  const verb = units[v] as VerbGroup;
  const lemma = tokens.lemma[verb.head]!;
  const own = verbStatus(sentence, v, depth + 1);
  if (verb.passive) {
    const kind = governs(lemma, "VERB", "");
    if (kind === "denied" || kind === "planned" || kind === "possible" || kind === "demanded")
      return own === "denied" ? "denied" : kind;
    return own;
  }
  if (units[v + 1]?.kind === "adj" && tokens.pos[verb.head] === "AUX") {
    const kind = governs(tokens.lemma[units[v + 1]!.first]!, "ADJ", "");
    if (kind && kind !== "carried") return own === "denied" ? "denied" : kind;
  }
  if (own === "happened" || own === "ongoing") return "happened";
  return OCCURS.has(lemma) || !np.definite ? own : "happened";
}
