import type {Tokens} from "../doc/tokens.js";
import {calendar, roles, titles} from "../lexicon/words.js";
import {demonyms, known, lookupKey} from "../lexicon/known.js";
import {spell} from "./readRun.js";

const PLAIN = /^(?:mr|mrs|ms|miss|mister|mme|dr|sir|lord|lady|dame|rev|fr|hon|st|sr|madam|messrs)\.?$/i;

/** The first token of a description that runs up to a name: “team member” Rodaba, “New Zealand's Prime Minister” John; the name's own first token where there is none. */
export function roleStart(k: Tokens, first: number, titled: boolean): number {
  let at = first;
  if (titled && k.lower[at - 1] === "former") at--;
  const before = k.lower[at - 1] ?? "";
  const role = roles.get(before);
  const noun = role?.kind === "person" && !role.plural;
  if (k.sentence[at - 1] !== k.sentence[first]) return at;
  const far = throughCountry(k, at);
  if (far >= 0) {
    at = far;
    while (at > 0 && first - at < 12 && k.sentence[at - 1] === k.sentence[first] && partOfRole(k, at - 1)) at--;
    while (at < first && /^['’]|^-$/.test(k.word[at]!)) at++;
  } else if (noun || (titled && /^['’]s?$/.test(before))) {
    at--;
    while (at > 0 && first - at < 8 && k.sentence[at - 1] === k.sentence[first] && partOfRole(k, at - 1)) at--;
    while (at < first && (/^['’]|^-$/.test(k.word[at]!) || k.pos[at] === "ADV")) at++;
  }
  return at;
}

/** “Ambassador to the United States” Hamdullah Mohib: the title before a country before a name; -1 where none stands. */
function throughCountry(k: Tokens, first: number): number {
  let at = first - 1;
  while (at > 0 && first - at < 4 && k.pos[at] === "PROPN" && k.sentence[at] === k.sentence[first]) at--;
  if (at === first - 1 || !known.has(lookupKey(spell(k, at + 1, first - 1)))) return -1;
  if (k.lower[at] === "the") at--;
  if (!/^(?:to|of|for)$/.test(k.lower[at] ?? "") || k.sentence[at] !== k.sentence[first]) return -1;
  const lower = k.lower[at - 1] ?? "";
  const role = roles.get(lower);
  return titles.has(lower) || (role?.kind === "person" && !role.plural) ? at - 1 : -1;
}

function partOfRole(k: Tokens, i: number): boolean {
  if (calendar.has(k.lower[i]!)) return false;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(k.pos[i]!)) return !/^[,.;:]$/.test(k.word[i]!);
  return /^['’]s?$/.test(k.word[i]!) || k.word[i] === "-" || demonyms.has(k.lower[i]!) || titles.has(k.lower[i]!);
}

/** The title or description before a name as it stands in the text, without “Mr.”; null where that leaves nothing. */
export function roleBefore(k: Tokens, text: string, first: number, nameFirst: number): string | null {
  let from = first;
  let to = nameFirst - 1;
  while (from <= to && PLAIN.test(k.word[from]!)) from++;
  while (to >= from && PLAIN.test(k.word[to]!)) to--;
  return from > to ? null : text.slice(k.start[from]!, k.end[to]!).replace(/\s+/gu, " ");
}

/** The description set off after a name: “Lakhdar Brahimi, the international mediator on Syria,”; as tokens, null where none stands. */
export function roleAfter(k: Tokens, last: number): {first: number; last: number} | null {
  let at = last + 1;
  if (k.word[at] !== "," || k.sentence[at] !== k.sentence[last]) return null;
  at++;
  const opening = k.lower[at] ?? "";
  const noun = roles.get(opening);
  if (
    !/^(?:a|an|the|one|his|her|their|its|chief|former|deputy|senior)$/.test(opening) &&
    !(noun?.kind === "person" && !noun.plural)
  )
    return null;
  let end = at;
  let head = false;
  while (end < k.n && end - at < 16 && k.sentence[end] === k.sentence[last]) {
    if (/^[,.;:()–—“”"]$/.test(k.word[end]!) || /^(?:who|which|whose)$/.test(k.lower[end]!)) break;
    const role = roles.get(k.lower[end]!);
    if (role?.kind === "person" && !role.plural) head = true;
    if (!head && /^(?:VERB|AUX|ADP|PRON)$/.test(k.pos[end]!) && end > at) return null;
    if (head && /^(?:AUX)$/.test(k.pos[end]!)) return null;
    end++;
  }
  const closed = end < k.n && (/^[,.;:()–—]$/.test(k.word[end]!) || /^(?:who|which|whose)$/.test(k.lower[end]!));
  return head && closed && end > at ? {first: at, last: end - 1} : null;
}
