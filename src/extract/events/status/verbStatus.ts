import type {EventStatus} from "../../types.js";
import type {Sentence} from "../clauses/clause.js";
import type {VerbGroup} from "../clauses/unit.js";
import {isListed} from "../lexicon/eventWords.js";
import {governed} from "./governed.js";

// Governors of governors: “denied that it plans to try to …” is as deep as news goes.
const DEEPEST = 8;
const IF = new Set(["if", "unless", "whether"]);
const HEDGE = new Set(
  "reportedly allegedly possibly perhaps maybe apparently supposedly purportedly potentially".split(" ")
);

/**
 * Status of a verb group: its own words first (not, will, may, must, is …ing), then what its governor makes of it, from the
 * innermost outwards: “denied that it plans to sell” is planned in itself, denied by what governs it.
 */
export function verbStatus(sentence: Sentence, u: number, depth = 0): EventStatus {
  const verb = sentence.units[u] as VerbGroup;
  const {governor, word, subject} = sentence.links[u]!;
  const own = isNobody(sentence, subject) ? "denied" : ownStatus(sentence, verb);
  if (IF.has(word)) return own === "denied" ? "denied" : "possible";
  if (verb.form === "ing" && word === "without") return "denied";
  if (verb.form === "to" && governor < 0 && own === "happened" && isHeadline(sentence, u)) return "planned";
  if (governor < 0 || depth > DEEPEST) return own;
  const outer = governed(sentence, governor, word === "that" ? "that" : word, depth, verb.form);
  // “is understood to have written”: whoever says so, it is in the past
  if (verb.perfect && verb.form === "to" && outer === "planned") return own;
  return outer === null ? own : within(outer, own);
}

/** What a governor says of an event that has a status of its own: what is denied stays so, a plan within a plan is a plan. */
export function within(outer: EventStatus, own: EventStatus): EventStatus {
  if (own === "denied" || outer === "denied") return "denied";
  if (own === "happened" || own === "ongoing") return outer === "happened" || outer === "ongoing" ? own : outer;
  return own;
}

/** “Ferry strike to end in June”: a noun phrase and “to”, as headlines say what is to come; “Apple releases program to …” is read as nouns too. */
function isHeadline({units, tokens}: Sentence, u: number): boolean {
  const [first] = units;
  if (u !== 1 || first?.kind !== "np" || (units[1] as VerbGroup).perfect) return false;
  for (let i = first.first; i < first.last; i++) if (/[^s]s$/.test(tokens.lower[i]!)) return false;
  return true;
}

/** “Nothing had been signed”, “no ship has left”: what nobody does is not done. */
function isNobody({units, tokens}: Sentence, subject: number): boolean {
  const unit = units[subject];
  return unit?.kind === "np" && /^(?:nothing|nobody|none|no|neither)$/.test(tokens.lower[unit.first]!);
}

function ownStatus({tokens}: Sentence, verb: VerbGroup): EventStatus {
  if (verb.negated) return "denied";
  if (verb.modal === "will") return verb.perfect ? "possible" : "planned";
  if (verb.modal === "may") return "possible";
  if (verb.modal === "must") return "demanded";
  for (let i = verb.first - 2; i < verb.head; i++) if (HEDGE.has(tokens.lower[i] ?? "")) return "possible";
  if (verb.form === "finite" && !verb.past && !verb.perfect && !verb.passive) {
    const lemma = tokens.lemma[verb.head]!;
    return tokens.pos[verb.head] === "AUX" || isListed("saying", lemma, "VERB") ? "happened" : "ongoing";
  }
  return "happened";
}
