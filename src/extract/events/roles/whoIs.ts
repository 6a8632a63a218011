import type {Doc} from "../../doc/readDoc.js";
import type {Entity, Names} from "../../names/types.js";
import type {Sentence} from "../clauses/clause.js";
import type {NounPhrase} from "../clauses/unit.js";
import {wholePhrase} from "./phrase.js";

/** A participant: canonical name, and the words as written. */
export interface Party {
  readonly name: string | null;
  readonly text: string;
}

const AGENTS = new Set(["person", "government", "organization", "media", "group"]);

/** Whoever the token stands for, by the names of the article. */
export function entityAt(names: Names, token: number): Entity | null {
  const mention = names.mentions[names.atToken[token] ?? -1];
  return mention ? (names.entities[mention.entity] ?? null) : null;
}

/** Can this noun phrase act or be acted on as somebody: a person, a government, a body, a group? */
export function isAgent(names: Names, {units}: Sentence, n: number): boolean {
  const unit = units[n];
  if (unit?.kind !== "np") return false;
  const entity = entityAt(names, unit.head);
  return entity !== null && (AGENTS.has(entity.kind) || entity.country !== null);
}

/** The participant that a noun phrase names, with those joined to it by “and”; a pronoun nobody can place has no name. */
export function partyOf(doc: Doc, names: Names, sentence: Sentence, n: number): Party | null {
  const np = sentence.units[n];
  if (np?.kind !== "np") return null;
  const {units} = sentence;
  const {tokens, text} = doc;
  const {start, end, members} = wholePhrase(sentence, n);
  const [first, last] = [units[start]!.first, units[end]!.last];
  const from = /^(?:both|only|even)$/.test(tokens.lower[first]!) && first < last ? first + 1 : first;
  const words = text.slice(tokens.start[from]!, tokens.end[last]!);
  const named = members.map((m) => entityAt(names, (units[m] as NounPhrase).head)?.name);
  if (named.every((name) => name !== undefined)) return {name: named.join(" and "), text: words};
  const pronoun = members.length === 1 && tokens.pos[np.head] === "PRON";
  return {name: pronoun ? null : words, text: words};
}

/** The possessor in a noun phrase: “Russia” in “Russia's sale”, “its”. */
export function ownerOf(doc: Doc, names: Names, sentence: Sentence, n: number): Party | null {
  const np = sentence.units[n];
  if (np?.kind !== "np" || !np.owner) return null;
  const [first, last] = np.owner;
  const {tokens, text} = doc;
  const words = text.slice(tokens.start[first]!, tokens.end[last]!);
  const name = entityAt(names, last)?.name ?? (tokens.pos[last] === "PRON" ? null : words);
  return {name, text: words};
}
