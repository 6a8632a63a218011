import {tokensIn, type Doc} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import type {Span, Zone} from "../types.js";
import {findDescriptions} from "./findDescriptions.js";
import {findPronouns} from "./findPronouns.js";
import {headOf} from "./headOf.js";
import {identify} from "./identify.js";
import {asEntity, isSubject, possessive, type Rough} from "./draft.js";
import {readFounds, skippedTokens} from "./readFounds.js";
import {roleStart} from "./rolesOf.js";
import {settle} from "./settle.js";
import type {NameMention, Names} from "./types.js";

/**
 * Finds whom and what an article names (people, governments, bodies, media, groups), by name, description and pronoun, and
 * which mentions are one. `spoken`, where the quotes are known already, tells who speaks, which pronouns go by.
 */
export function findNames(doc: Doc, zones: readonly Zone[], spoken: readonly Spoken[] = []): Names {
  const k = doc.tokens;
  const skipped = skippedTokens(doc, zones);
  const founds = readFounds(doc, zones, skipped);
  const {drafts, owner, rule} = identify(doc, founds);
  const named: Rough[] = [];
  founds.forEach((found, i) => {
    const draft = drafts[owner[i]!];
    if (!draft) return;
    const first = draft.kind === "person" ? roleStart(k, found.first, found.titled) : found.first;
    const {nameFirst, last} = found;
    named.push({first, last, nameFirst, form: "name", subject: isSubject(k, first, last), rule: rule[i]!, draft});
    settle(doc, draft, found, first);
  });
  const title = zones.find(({kind}) => kind === "headline");
  const inTitle = (i: number) => title !== undefined && k.start[i]! < title.end && k.start[i]! >= title.start;
  const described = doc.without.has("descriptions") ? [] : findDescriptions(doc, named, drafts, skipped, inTitle);
  const rough = [...named, ...described].sort((a, b) => a.last - b.last || a.first - b.first);
  const pronouns = doc.without.has("pronouns") ? [] : findPronouns(doc, rough, spoken, skipped);
  nameOwned(doc, described, pronouns);
  for (const pronoun of pronouns) rough.push(pronoun);
  rough.sort((a, b) => a.first - b.first || b.last - a.last);
  return asNames(doc, rough, drafts.map(asEntity));
}

/** “his brother” → “Peter Holm’s brother”; where nobody knows who he is, “brother”: no canonical name holds a pronoun. */
function nameOwned({tokens: k}: Doc, described: readonly Rough[], pronouns: readonly Rough[]): void {
  const at = new Map(pronouns.map((pronoun) => [pronoun.first, pronoun.draft]));
  for (const {first, draft, rule} of described) {
    if (rule !== "description" || !/^(?:his|her|its|their|my|our|your)$/.test(k.lower[first]!)) continue;
    const rest = draft.name.replace(/^\S+\s*/u, "");
    const owner = at.get(first);
    if (rest !== "") draft.name = owner ? `${possessive(owner)} ${rest}` : rest;
  }
}

function asNames({text, tokens: k}: Doc, rough: readonly Rough[], entities: Names["entities"]): Names {
  const mentions = rough.map(({draft, ...mention}): NameMention => {
    const [start, end] = [k.start[mention.first]!, k.end[mention.last]!];
    return {start, end, text: text.slice(start, end), ...mention, entity: draft.id};
  });
  const atToken = new Int32Array(k.n).fill(-1);
  // A name lies over the description it stands in: “Russia” in “Russia's foreign minister” is a mention of its own.
  for (const form of ["described", "pronoun", "name"]) {
    mentions.forEach((m, i) => {
      if (m.form === form) atToken.fill(i, m.nameFirst, m.last + 1);
    });
  }
  const coverAt = atToken.slice();
  mentions.forEach((m, i) => {
    if (m.form === "name" && m.first < m.nameFirst) coverAt.fill(i, m.first, m.nameFirst);
  });
  const nameEnd = (i: number) => {
    const mention = mentions[coverAt[i]!];
    return mention?.form === "name" ? mention.last : -1;
  };
  const mentionOf = (span: Span): NameMention | null => {
    const run = tokensIn(k, span);
    const head = run ? headOf(k, run, nameEnd) : -1;
    const mention = head < 0 ? undefined : mentions[coverAt[head]!];
    if (!mention) return null;
    // “Clinton's emails”, “the Syria conflict”: a name inside a longer phrase is not what the phrase names.
    return mention.last === head || (mention.form === "name" && head < mention.nameFirst) ? mention : null;
  };
  const entityOf = (span: Span) => entities[mentionOf(span)?.entity ?? -1] ?? null;
  return {
    entities,
    mentions,
    atToken,
    coverAt,
    mentionOf,
    entityOf,
    canonicalOf: (span) => entityOf(span)?.name ?? null
  };
}
