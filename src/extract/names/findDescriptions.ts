import type {Doc} from "../doc/readDoc.js";
import type {Tokens} from "../doc/tokens.js";
import {readDescription, whoIs, type Description} from "./describe.js";
import {roles} from "../lexicon/words.js";
import {isSubject, newDraft, type Draft, type Rough} from "./draft.js";

// What “the city” and its like can mean. A country is no company.
const KINDS = new Map<string, RegExp>([
  ...["city", "town", "village", "municipality"].map((noun): [string, RegExp] => [noun, /^place$/]),
  ...["company", "firm", "corporation", "organization", "organisation", "foundation", "university", "union"].map(
    (noun): [string, RegExp] => [noun, /^organization$/]
  ),
  ...["newspaper", "paper", "magazine", "broadcaster", "channel", "daily", "website"].map((noun): [string, RegExp] => [
    noun,
    /^media$/
  ])
]);

/** Mentions by description: “Russia's foreign minister”, “the rebels”; new ones are added to `drafts`. */
export function findDescriptions(
  doc: Doc,
  named: readonly Rough[],
  drafts: Draft[],
  skipped: Uint8Array,
  inTitle: (i: number) => boolean
): Rough[] {
  const k = doc.tokens;
  const out: Rough[] = [];
  const taken = new Uint8Array(k.n);
  const startsAt = new Map<number, Rough>();
  const endsAt = new Map<number, Rough>();
  const bodyStartsAt = new Map<number, Rough>();
  for (const mention of named) {
    taken.fill(
      mention.draft.kind === "person" || mention.first < mention.nameFirst ? 2 : 1,
      mention.first,
      mention.last + 1
    );
    if (/^(?:organization|media|other)$/.test(mention.draft.kind)) bodyStartsAt.set(mention.first, mention);
    if (mention.draft.kind !== "person") continue;
    startsAt.set(mention.first, mention);
    endsAt.set(mention.last, mention);
  }
  const people = named.filter((m) => m.draft.kind === "person").map(({draft, last}) => ({draft, last}));
  const bodies = named.filter((m) => m.draft.kind !== "person");
  let bodyAt = 0;
  const byText = new Map<string, Draft>();
  // “a Western diplomat”, later “the diplomat”
  const byHead = new Map<string, Draft[]>();
  let floor = -1;
  for (let i = 0; i < k.n; i++) {
    // A person's name ends the phrase before it, unless it is a possessor; a country or a body can stand in it.
    if (taken[i] === 2 && !/^['’]s?$/.test(k.word[i + 1] ?? "")) floor = i;
    if (taken[i] || skipped[i] || goesOn(i)) continue;
    const description = readDescription(k, i, floor);
    if (!description) continue;
    const {first} = description;
    const [draft, rule] = whose(description, i);
    out.push({first, last: i, nameFirst: first, form: "described", subject: isSubject(k, first, i), rule, draft});
    // “the army's chief of staff”: a possessor is part of the next phrase
    if (!/^['’]s?$/.test(k.word[i + 1] ?? "")) floor = i;
  }
  return out;

  function goesOn(i: number): boolean {
    if (i + 1 >= k.n || k.sentence[i + 1] !== k.sentence[i]) return false;
    // “most of the firms”
    if (/^(?:some|many|several|most)$/.test(k.lower[i]!) && k.lower[i + 1] === "of") return true;
    return !taken[i + 1] && /^(?:NOUN|PROPN)$/.test(k.pos[i + 1]!);
  }

  function whose(description: Description, head: number): [Draft, string] {
    const {first, role, definite, country} = description;
    if (role.kind === "person" && !role.plural) {
      const beside = besideName(first, head);
      if (beside && (!country || !beside.country || beside.country === country)) return [beside, "apposition"];
      // “Sheriff: …” in a headline is the sheriff of the story
      const who = definite || (inTitle(head) && first === head) ? whoIs(description, first, people) : null;
      if (who) return [who, "titleOf"];
    }
    const body = /^(?:organization|media)$/.test(role.kind) && !role.plural ? bodyBeside(head) : null;
    if (body) {
      if (body.kind === "other") body.kind = role.kind;
      return [body, "apposition"];
    }
    const last =
      definite && description.words.length === 1 && k.lower[first] === "the" ? lastOfKind(k.lower[head]!, first) : null;
    if (last) return [last, "lastOfKind"];
    const name = descriptionName(doc, first, head);
    // “his brother” here and “his brother” there need not be one
    const own = /^(?:his|her|its|their|my|our|your)$/.test(k.lower[first]!) ? ` ${first}` : "";
    const same = definite && !role.plural ? sameHead(description, head) : null;
    if (same) return [same, "description"];
    const key = own + name.toLowerCase().replace(/^(?:the|a|an) /, "");
    const already = byText.get(key);
    if (already) return [already, "description"];
    const draft = newDraft(drafts, name, role.kind, "description");
    draft.plural = role.plural;
    draft.gender = role.gender;
    draft.country = country;
    byText.set(key, draft);
    if (!own) byHead.set(k.lower[head]!, [...(byHead.get(k.lower[head]!) ?? []), draft]);
    return [draft, "description"];
  }

  /** “the diplomat”: the one last described with this noun; “the government”: the only one. */
  function sameHead({words, country, first, role}: Description, head: number): Draft | null {
    if (words.length > 1 || country || k.lower[first] !== "the") return null;
    const all = byHead.get(k.lower[head]!) ?? [];
    return role.kind === "person" || all.length === 1 ? (all.at(-1) ?? null) : null;
  }

  /** “the city”, “the company”: the last town, firm or paper named before. */
  function lastOfKind(noun: string, at: number): Draft | null {
    const kinds = KINDS.get(noun);
    if (!kinds) return null;
    while (bodyAt < bodies.length && bodies[bodyAt]!.last < at) bodyAt++;
    for (let b = bodyAt - 1; b >= Math.max(0, bodyAt - 12); b--)
      if (kinds.test(bodies[b]!.draft.kind)) return bodies[b]!.draft;
    return null;
  }

  /** “The company, Northline, said”: the body named between the commas. */
  function bodyBeside(head: number): Draft | null {
    const after = k.word[head + 1] === "," ? bodyStartsAt.get(head + 2) : undefined;
    return after && /^[,.;:)—–]$/.test(k.word[after.last + 1] ?? ".") && k.lower[after.last + 2] !== "and"
      ? after.draft
      : null;
  }

  function nameBehind(noun: number): Draft | undefined {
    return /^(?:named|called)$/.test(k.lower[noun + 1] ?? "") ? startsAt.get(noun + 2)?.draft : undefined;
  }

  /** The last token of the article, adjectives and nouns that begin at a token. */
  function nounBehind(first: number): number {
    let at = first;
    while (
      at < k.n &&
      at < first + 8 &&
      (/^(?:DET|ADJ|NOUN)$/.test(k.pos[at]!) || k.word[at] === "-" || k.word[at - 1] === "-")
    )
      at++;
    return at - 1;
  }

  /** “the team's coach, Alireza Mehraban,” and “Mehraban, the coach”. */
  function besideName(first: number, head: number): Draft | null {
    // “a soft-spoken man named Abe Lentz”, “her supervisor, a man named Abe Lentz”
    const called = nameBehind(head) ?? (k.word[head + 1] === "," ? nameBehind(nounBehind(head + 2)) : undefined);
    if (called) return called;
    const comma = commaAfter(k, head);
    const after = comma > 0 ? startsAt.get(comma + 1) : undefined;
    if (after && (/^[,.;:)—–-]$/.test(k.word[after.last + 1] ?? ".") || /^(?:VERB|AUX)$/.test(k.pos[after.last + 1]!)))
      return after.draft;
    const closed = /^[,.;:)—–-]$/.test(k.word[head + 1] ?? ".") || comma > 0;
    // “her sister, Morag, who”
    const single = k.word[head + 1] === "," ? bodyStartsAt.get(head + 2) : undefined;
    if (
      single?.draft.kind === "other" &&
      single.first === single.last &&
      k.word[single.last + 1] === "," &&
      !/^(?:and|or)$/.test(k.lower[single.last + 2] ?? "")
    ) {
      single.draft.kind = "person";
      return single.draft;
    }
    const before = k.word[first - 1] === "," && closed ? endsAt.get(first - 2) : undefined;
    return before?.draft ?? null;
  }
}

// Groups whose names keep their capital.
const PROPER =
  /^(?:Republicans?|Democrats?|Americans|Europeans|Muslims|Christians|Jews|Sunnis|Shiites|Kurds|Palestinians|Congress|Senate|Parliament|Islamists|Conservatives|Liberals|God)$/;

/** The comma after a phrase and what goes on from it: “the secretary general of the Bishops' Conference (CEI),”; -1 where none stands near. */
function commaAfter(k: Tokens, head: number): number {
  if (k.word[head + 1] === ",") return head + 1;
  if (!/^(?:of|for|at|general|to)$/.test(k.lower[head + 1] ?? "")) return -1;
  for (let i = head + 2; i < Math.min(head + 14, k.n) && k.sentence[i] === k.sentence[head]; i++) {
    if (k.word[i] === ",") return i;
    if (/^(?:VERB|AUX|PRON|CCONJ)$/.test(k.pos[i]!) || /^[.;:“”"]$/.test(k.word[i]!)) return -1;
  }
  return -1;
}

/** A description as a canonical name: as written, white space made one, a capital at the head of a sentence taken back. */
export function descriptionName({text, tokens: k}: Doc, first: number, last: number): string {
  const written = text.slice(k.start[first]!, k.end[last]!).replace(/\s+/gu, " ");
  const opens = first === 0 || k.sentence[first - 1] !== k.sentence[first] || /^["“”'‘(]$/.test(k.word[first - 1]!);
  // “INTERVIEWER:” in a transcript
  if (first === last && roles.has(k.lower[first]!) && /^\p{Lu}{3,}$/u.test(written)) return k.lower[first]!;
  const common = k.pos[first] !== "PROPN" || (roles.has(k.lower[first]!) && first === last && !PROPER.test(written));
  const lower = opens && common && !/^\p{Lu}{2,}|^\p{Lu}\./u.test(written);
  return lower ? written[0]!.toLowerCase() + written.slice(1) : written;
}
