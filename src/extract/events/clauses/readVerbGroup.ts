import {isMistaggedVerb} from "./isMistaggedVerb.js";
import type {Seen} from "./readUnits.js";
import type {Unit, VerbGroup} from "./unit.js";

const BE = new Set("be am is are was were been being 's 're 'm ’s ’re ’m get gets got getting".split(" "));
const HAVE = new Set("have has had having 've ’ve".split(" "));
const WILL = new Set("will would shall wo 'll ’ll 'd ’d".split(" "));
const MAY = new Set("may might could can ca".split(" "));
const MUST = new Set("must should ought".split(" "));
const NOT = new Set("not n't n’t never no longer neither hardly scarcely nor".split(" "));
const PAST_AUX = new Set("was were had did got".split(" "));

/** Reads the verb group that begins at token `i`: auxiliaries, “not”, “to”, adverbs between, up to the first full verb; null where none does. */
export function readVerbGroup(seen: Seen, i: number, last: number, before: Unit | undefined): VerbGroup | null {
  const {pos, lower, lemma} = seen.doc.tokens;
  if (!begins(seen, i, last, before)) return null;
  let head = -1;
  let [to, negated, passive, progressive, perfect, aux] = [false, false, false, false, false, 0];
  let modal: VerbGroup["modal"] = null;
  let firstAux = "";
  let at = i;
  for (; at <= last && at < i + 12; at++) {
    const tag = pos[at]!;
    const word = lower[at]!;
    if (word === "to" && tag === "PART") {
      if (head >= 0) break;
      to = true;
    } else if (NOT.has(word)) negated = true;
    else if (tag === "AUX" || (tag === "VERB" && aux === 0 && HAVE.has(word) && isVerbal(seen, at + 1, last))) {
      if (to && head >= 0 && aux === 0) break;
      aux++;
      head = at;
      if (!firstAux) firstAux = word;
      if (WILL.has(word)) modal = "will";
      else if (MAY.has(word)) modal = "may";
      else if (MUST.has(word)) modal = "must";
    } else if (tag === "VERB" || isMistaggedVerb(seen, at)) {
      head = at;
      break;
    } else if (!(tag === "ADV" && isVerbal(seen, at + 1, last))) break;
  }
  if (head < 0) return null;
  const word = lower[head]!;
  const ing = word.endsWith("ing") && (lemma[head] !== word || pos[head] !== "VERB");
  const lastAux = lastAuxBefore(seen, i, head);
  if (aux > 0 && pos[head] !== "AUX") {
    passive = BE.has(lastAux) && !ing;
    progressive = BE.has(lastAux) && ing;
    perfect = HAVE.has(firstAux) || (aux > 1 && lastAux === "been");
  }
  // “would have been proud”
  if (pos[head] === "AUX" && head > i && lower[head] === "been" && HAVE.has(lastAux)) perfect = true;
  // “he'd met” is “had met”, “he'd meet” is “would meet”
  if (/^['’]d$/.test(firstAux) && aux === 1 && head > i && pos[head] === "VERB" && word !== lemma[head] && !ing)
    [modal, perfect] = [null, true];
  const finiteAux = aux > 0 && !/^(?:being|having|been|be)$/.test(firstAux);
  const past = finiteAux ? PAST_AUX.has(firstAux) : word !== lemma[head] && !ing && !word.endsWith("s");
  const form = to
    ? "to"
    : finiteAux
      ? "finite"
      : ing || firstAux === "being" || firstAux === "having"
        ? "ing"
        : "finite";
  if (firstAux === "being") passive = true;
  return {kind: "vg", first: i, last: head, head, form, negated, modal, passive, progressive, perfect, past};
}

function begins(seen: Seen, i: number, last: number, before: Unit | undefined): boolean {
  const {pos, lower} = seen.doc.tokens;
  const tag = pos[i];
  if (tag === "VERB") return !isModifier(seen, i, before);
  if (tag === "AUX" || isMistaggedVerb(seen, i)) return true;
  if (lower[i] === "to" && tag === "PART") return isVerbal(seen, i + 1, last);
  return NOT.has(lower[i]!) && (pos[i] === "PART" || pos[i] === "ADV") && isVerbal(seen, i + 1, last);
}

/** Does a verb, auxiliary or “to” come within three words? */
function isVerbal({doc: {tokens}}: Seen, i: number, last: number): boolean {
  for (let k = i; k <= last && k < i + 3; k++) {
    const tag = tokens.pos[k];
    if (tag === "VERB" || tag === "AUX") return true;
    if (tag !== "ADV" && tag !== "PART") return false;
  }
  return false;
}

/** “armed men”, “Western-backed”: a participle that belongs to the noun after it. */
function isModifier({doc: {tokens}}: Seen, i: number, before: Unit | undefined): boolean {
  const {pos, lower, word} = tokens;
  if (word[i - 1] === "-" && tokens.end[i - 1] === tokens.start[i]) return true;
  return before?.kind === "adp" && before.last === i - 1 && /(?:ed|en)$/.test(lower[i]!) && pos[i + 1] === "NOUN";
}

function lastAuxBefore({doc: {tokens}}: Seen, i: number, head: number): string {
  for (let k = head - 1; k >= i; k--)
    if (tokens.pos[k] === "AUX" || HAVE.has(tokens.lower[k]!)) return tokens.lower[k]!;
  return "";
}
