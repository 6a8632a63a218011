import type {TokenRun} from "../doc/readDoc.js";
import {roles} from "../lexicon/words.js";
import {descriptionName} from "../names/findDescriptions.js";
import {possessive} from "../names/draft.js";
import {headOf} from "../names/headOf.js";
import type {Quote, SpeakerKind} from "../types.js";
import type {Scene} from "./scene.js";

const PRONOUN =
  /^(?:i|me|my|mine|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|who|which|that|this|these|those|what|there)$/;

const PART =
  /^(?:one|another|neither|either|none|two|three|four|some|several|many|most|few|all|both|each|half|others|any)$/;

/**
 * A speaker without a name: “a Russian official”, “intelligence reports”. Canonical is the phrase up to its last word that
 * is no clause; a pronoun alone is nobody. Null where the words name nobody.
 */
export function unnamed({doc, names}: Scene, run: TokenRun): Pick<Quote, "speaker" | "speakerKind"> | null {
  const k = doc.tokens;
  const head = headOf(k, run, (i) => names.mentions[names.atToken[i]!]?.last ?? -1);
  if (head < 0) return null;
  if (PRONOUN.test(k.lower[head]!)) return null;
  // “one of the people”, “most of the firms”: of them, not all of them
  const isPart =
    PART.test(k.lower[head]!) &&
    k.lower[head + 1] === "of" &&
    head + 2 <= run.last &&
    !PRONOUN.test(k.lower[head + 2]!) &&
    k.lower[head + 2] !== "whom";
  const noun = isPart
    ? Math.max(
        head,
        headOf(k, {first: head + 2, last: run.last}, () => -1)
      )
    : head;
  let last = noun;
  // “regulators and advisers”: both
  if (k.lower[head + 1] === "and" && head + 2 <= run.last)
    last = Math.max(
      head,
      headOf(k, {first: head + 2, last: run.last}, () => -1)
    );
  let first = run.first;
  while (first < head && !/[\p{L}\p{N}]/u.test(k.word[first]!)) first++;
  let speaker = descriptionName(doc, first, last);
  if (/^(?:his|her|its|their|my|our|your)$/.test(k.lower[first]!)) {
    const owner = names.mentions[names.atToken[first]!];
    speaker = `${owner ? `${possessive(names.entities[owner.entity]!)} ` : ""}${descriptionName(doc, first + 1, last)}`;
  }
  return {speaker, speakerKind: last > noun ? "group" : partOf(k.lower[head]!, kindOf(k.lower[noun]!, k.word[noun]!))};
}

/** One of a group is a person. */
function partOf(head: string, kind: SpeakerKind): SpeakerKind {
  return kind === "group" && /^(?:one|another|neither|either)$/.test(head) ? "person" : kind;
}

function kindOf(lower: string, word: string): SpeakerKind {
  const role = roles.get(lower);
  if (role) return role.plural && role.kind === "person" ? "group" : role.kind;
  if (/^\p{Lu}/u.test(word)) return "organization";
  if (/[^s]s$|^percent$|^\d/.test(lower)) return "group";
  return /(?:er|or|ist|ian|ee)$/.test(lower) ? "person" : "document";
}
