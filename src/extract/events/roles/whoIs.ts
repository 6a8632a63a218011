import type {Doc} from "../../doc/readDoc.js";
import type {Entity, Names} from "../../names/types.js";
import type {Sentence} from "../clauses/clause.js";
import type {NounPhrase} from "../clauses/unit.js";
import {wholePhrase} from "./phraseText.js";

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
export function partyOf(doc: Doc, names: Names, sentence: Sentence, n: number, joined: boolean): Party | null {
  const np = sentence.units[n];
  if (np?.kind !== "np") return null;
  const {first, last} = wholePhrase(sentence, n, joined);
  const {tokens, text} = doc;
  const from = tokens.pos[first] === "ADV" || /^(?:both|only|even)$/.test(tokens.lower[first]!) ? first + 1 : first;
  const words = text.slice(tokens.start[Math.min(from, last)]!, tokens.end[last]!);
  const found = [];
  for (const unit of sentence.units) {
    if (unit.kind !== "np" || unit.first < first || unit.last > last) continue;
    found.push(entityAt(names, unit.head)?.name ?? null);
  }
  const all = found.filter((name): name is string => name !== null);
  const complete =
    found.length > 0 && all.length === found.length && found.length === countJoined(sentence, first, last);
  if (complete) return {name: all.join(" and "), text: words};
  const own = entityAt(names, np.head)?.name;
  if (own !== undefined && (!joined || found.length === 1 || found[1] === undefined)) return {name: own, text: words};
  return {name: isPronoun(np, tokens.pos) ? null : own && found.length < 2 ? own : words, text: words};
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

function countJoined({units, tokens}: Sentence, first: number, last: number): number {
  let count = 0;
  for (const unit of units)
    if (unit.kind === "np" && unit.first >= first && unit.last <= last)
      count += tokens.lower[unit.first - 1] === "of" && unit.first > first ? 0 : 1;
  return count;
}

function isPronoun(np: NounPhrase, pos: readonly string[]): boolean {
  return pos[np.head] === "PRON";
}
