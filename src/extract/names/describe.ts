import type {Tokens} from "../doc/tokens.js";
import {demonyms, known, lookupKey} from "../lexicon/known.js";
import {roles, type Gender, type Role} from "../lexicon/words.js";
import type {Draft} from "./draft.js";

/** A description of someone or something without its name: “Russia's foreign minister”, “the rebels”. */
export interface Description {
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  /** The head noun and the nouns and adjectives before it, in small letters, without country or article. */
  readonly words: readonly string[];
  readonly country: string | null;
  /** “the”, a possessor, or nothing before a title: someone the reader is held to know. */
  readonly definite: boolean;
}

/** Reads the description whose head noun is token i; null where there is none, or where it goes on. */
export function readDescription(k: Tokens, head: number, floor: number): Description | null {
  const role = roles.get(k.lower[head]!);
  if (!role || k.pos[head] === "VERB" || k.pos[head] === "AUX") return null;
  let first = head;
  while (
    first - 1 > floor &&
    k.sentence[first - 1] === k.sentence[head] &&
    head - first < 10 &&
    inPhrase(k, first - 1, head)
  ) {
    first--;
    if (k.pos[first] === "DET" || k.pos[first] === "PRON") break;
  }
  while (first < head && /^(?:['’]s?|-|,)$/.test(k.word[first]!)) first++;
  let country: string | null = null;
  const words: string[] = [];
  for (let i = first; i <= head; i++) {
    const lower = k.lower[i]!;
    const place = demonyms.get(lower) ?? (k.pos[i] === "PROPN" ? placeOf(k, i, first) : null);
    if (place) country = place;
    else if (/^(?:NOUN|ADJ|PROPN)$/.test(k.pos[i]!) && /\p{L}/u.test(lower)) words.push(lower);
  }
  const opening = k.lower[first]!;
  const possessed = words.length > 0 && k.lower.slice(first, head).some((w) => /^['’]s?$/.test(w));
  const definite =
    /^(?:the|this|that|his|her|its|their)$/.test(opening) ||
    possessed ||
    (country !== null && k.pos[first] !== "DET" && !role.plural);
  return {first, last: head, role, words, country, definite};
}

function placeOf(k: Tokens, i: number, first: number): string | null {
  const one = known.get(k.lower[i]!)?.country;
  if (one) return one;
  return i > first ? (known.get(lookupKey(`${k.word[i - 1]} ${k.word[i]}`))?.country ?? null) : null;
}

function inPhrase(k: Tokens, i: number, head: number): boolean {
  const pos = k.pos[i]!;
  const word = k.lower[i]!;
  // “what | multiple lawmakers called fraud”
  if (/^(?:what|which|whose|whatever|whichever)$/.test(word)) return false;
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) return !/^(?:both|all|that|half)$/.test(word) || i + 1 < head;
  if (/^(?:his|her|its|their|my|our)$/.test(word)) return true;
  // “according to court documents”: no verb stands there, whatever the tagger says
  if (pos === "VERB" && k.lower[i - 1] === "to" && k.lower[i - 2] === "according") return true;
  // “a vice-president”, not “PORT ELLEN - Harbour pilots”
  if (word === "-") return k.end[i - 1] === k.start[i] || k.end[i] === k.start[i + 1];
  return /^['’]s?$/.test(word) || demonyms.has(word);
}

const RANK = /^(?:former|then|current|new|senior|top|chief|acting|late|ex)$/;

/**
 * The person of the article that a description can mean: one whose title has its words, of its country, the one named last
 * before it, else the only one named after it.
 */
export function whoIs(
  {words, country, role}: Description,
  at: number,
  people: readonly {draft: Draft; last: number}[]
): Draft | null {
  const asked = words.filter((word) => !RANK.test(word));
  let before: Draft | null = null;
  let after: Draft | null = null;
  let several = false;
  const from = firstAfter(people, at);
  for (let i = Math.max(0, from - REACH); i < Math.min(people.length, from + REACH); i++) {
    const {draft, last} = people[i]!;
    if (!holds(draft, asked, country, role.gender)) continue;
    if (last < at) before = draft;
    else if (after && after !== draft) several = true;
    else after = draft;
  }
  return before ?? (several ? null : after);
}

// How many mentions of people before and after a description are looked at.
const REACH = 150;

function firstAfter(people: readonly {last: number}[], at: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (people[mid]!.last < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

function holds(draft: Draft, asked: readonly string[], country: string | null, gender: Gender): boolean {
  if (draft.kind !== "person" || asked.length === 0) return false;
  if (gender && draft.gender && gender !== draft.gender) return false;
  const role = draft.role?.toLowerCase() ?? "";
  // “the presidential nominee” is not the vice-presidential one
  if (/\b(?:vice|deputy|assistant)\b/.test(role) && !asked.some((word) => /^(?:vice|deputy|assistant)/.test(word)))
    return false;
  const office = draft.known?.offices.some((o) => endsAlike(o, asked)) ?? false;
  const titled = asked.every((word) => role.includes(word));
  if (!office && !titled) return false;
  if (!country) return titled || office;
  if (draft.country) return draft.country === country;
  for (const [word, of] of demonyms) if (of === country && role.includes(word)) return true;
  return role.includes(country.toLowerCase());
}

function endsAlike(office: string, asked: readonly string[]): boolean {
  const words = office.replace("defence", "defense").split(" ");
  const phrase = asked.map((word) => word.replace("defence", "defense"));
  return phrase.length <= words.length
    ? phrase.every((word) => words.includes(word))
    : words.every((word) => phrase.includes(word));
}
