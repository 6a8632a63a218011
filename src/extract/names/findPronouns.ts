import {tokensIn, type Doc} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import {isSubject, type Draft, type Rough} from "./draft.js";
import {antecedent, pronounForm, type Candidate} from "./pronouns.js";

const JOINT = /^(?:and|but|also|has|have|had)$/;

/** Mentions by pronoun, each given to whom it stands for; `rough` is every other mention, in the order they end. */
export function findPronouns(
  doc: Doc,
  rough: readonly Rough[],
  spoken: readonly Spoken[],
  skipped: Uint8Array
): Rough[] {
  const k = doc.tokens;
  const {quoteAt, speaks} = readQuotes(doc, spoken);
  const [beginsAt, endsAt] = [new Map<number, Draft>(), new Map<number, Draft>()];
  for (const {first, last, draft} of rough) {
    beginsAt.set(first, draft);
    endsAt.set(last, draft);
  }
  const speakers = spoken.map((quote): Draft | null => {
    const run = quote.speaker && tokensIn(k, quote.speaker);
    if (!run) return null;
    // “Western powers back the rebels but | say”: a span that holds a clause has the speaker at its head, any other at its end
    const head = JOINT.test(k.lower[run.last]!) ? beginsAt.get(run.first) : undefined;
    if (head) return head;
    for (let i = run.last; i >= run.first; i--) if (endsAt.has(i)) return endsAt.get(i)!;
    return null;
  });
  const candidates: Candidate[] = [];
  const out: Rough[] = [];
  let next = 0;
  for (let i = 0; i < k.n; i++) {
    for (; next < rough.length && rough[next]!.last < i; next++) candidates.push(asCandidate(rough[next]!));
    const form = skipped[i] ? undefined : pronounForm(k.lower[i]!);
    if (!form) continue;
    const quote = quoteAt[i]!;
    const direct = quote >= 0 && spoken[quote]!.type === "direct";
    const subject = isSubject(k, i, i);
    const pronoun = {token: i, ...form, subject, speaks: speaks[i]! > 0, quote, direct};
    const draft = antecedent(k, pronoun, candidates, (q) => speakers[q] ?? null);
    if (!draft) continue;
    // “the head of the office … he”: who is he once is not she later
    if (draft.kind === "person") draft.gender ??= form.gender;
    if (speaks[i]) speakers[speaks[i]! - 1] ??= draft;
    const mention: Rough = {
      first: i,
      last: i,
      nameFirst: i,
      form: "pronoun",
      subject,
      rule: speaks[i] ? "lastWhoSpeaks" : "lastNamed",
      draft
    };
    out.push(mention);
    candidates.push(asCandidate(mention));
  }
  return out;

  function asCandidate({draft, first, last, subject}: Rough): Candidate {
    return {draft, first, last, subject, speaks: speaks[last]! > 0, reported: quoteAt[last]! >= 0};
  }
}

/** For each token the quote whose words it is one of (the innermost; -1 for none), and the quote, from 1, that it speaks (0 for none). */
function readQuotes({tokens: k}: Doc, spoken: readonly Spoken[]): {quoteAt: Int32Array; speaks: Int32Array} {
  const quoteAt = new Int32Array(k.n).fill(-1);
  const speaks = new Int32Array(k.n);
  const widest = spoken.map((_, q) => q).sort((a, b) => length(spoken[b]!) - length(spoken[a]!));
  for (const q of widest) {
    for (const part of spoken[q]!.parts ?? [spoken[q]!]) {
      const run = tokensIn(k, part);
      if (run) quoteAt.fill(q, run.first, run.last + 1);
    }
  }
  spoken.forEach(({speaker}, q) => {
    const run = speaker && tokensIn(k, speaker);
    if (run) speaks.fill(q + 1, run.first, run.last + 1);
  });
  return {quoteAt, speaks};
}

function length({start, end}: {start: number; end: number}): number {
  return end - start;
}
