import type {Doc, TokenRun} from "../doc/readDoc.js";
import {COMMA, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const RELATIVE = /^(?:who|which|whom|whose)$/;
// The verb after the comma that closes a clause is the sentence's own: finite.
const BETWEEN = new Set(["ADV", "PART"]);

/**
 * “Shares in Orbis, which warned [that costs would rise], fell on Monday”: a report within a clause about someone ends with the
 * clause, at the comma before the verb of the sentence; “rejected [the appeal], ruling that it came too late” before what
 * its speaker says besides. “Asked [whether she would stand], Ruiz laughed: ‘…’” ends before who answers.
 */
export function clauseCloses(drafts: readonly Draft[], page: Page): Draft[] {
  const {doc, columns} = page;
  const {kind, quoted} = columns;
  const answers = new Set(
    drafts.flatMap(({speaker}) => (speaker && kind[speaker.first - 1] === COMMA ? [speaker.first - 1] : []))
  );
  // the comma before each, and where its speaker begins
  const besides = new Map<number, number>();
  for (const {cue, speaker} of drafts)
    if (cue && kind[cue.first - 1] === COMMA && isParticiple(doc, cue.first))
      besides.set(cue.first - 1, speaker?.first ?? -1);
  return drafts.map((draft) => {
    const {parts, cue, speaker} = draft;
    const last = parts.at(-1)!;
    // “her niece, who said [it was her heart]”: a clause about someone reports nothing that stands before it
    if (speaker && RELATIVE.test(doc.tokens.lower[speaker.first]!) && last.first > speaker.last && parts.length > 1) {
      const own = parts.filter((part) => part.first > speaker.last || quoted[part.first] || columns.mark[part.first]);
      if (own.length < parts.length) return {...draft, parts: own, rules: [...draft.rules, "clauseCloses"]};
    }
    if (!cue || last.first < cue.first || quoted[cue.first]) return draft;
    const sentence = doc.sentences[doc.tokens.sentence[cue.first]!]!;
    const end = isAsked(doc, cue, sentence)
      ? firstOf(last, (i) => answers.has(i))
      : isAside(page, cue, sentence)
        ? closing(page, last, sentence)
        : firstOf(last, (i) => (besides.get(i) ?? cue.first) < cue.first);
    if (end < 0) return draft;
    return {
      ...draft,
      parts: [...parts.slice(0, -1), {first: last.first, last: end - 1}],
      rules: [...draft.rules, "clauseCloses"]
    };
  });
}

function isParticiple({tokens}: Doc, i: number): boolean {
  return tokens.lower[i]!.endsWith("ing") && tokens.pos[i] !== "PROPN";
}

/** “Asked whether …” at the head of a sentence. */
function isAsked({tokens}: Doc, cue: TokenRun, sentence: TokenRun): boolean {
  return cue.first <= sentence.first + 1 && /^(?:asked|pressed|questioned|quizzed)$/.test(tokens.lower[cue.last]!);
}

/** Whether a cue stands in a clause that a comma and “who” or “which” open, before the sentence has had a verb of its own. */
function isAside({doc: {tokens}, columns: {kind}}: Page, cue: TokenRun, sentence: TokenRun): boolean {
  let open = cue.first - 1;
  while (open > sentence.first && !RELATIVE.test(tokens.lower[open]!)) open--;
  if (open <= sentence.first + 1 || kind[open - 1] !== COMMA) return false;
  for (let i = sentence.first; i < open; i++) if (kind[i] === VERB) return false;
  return true;
}

/** The comma of a run at which the clause closes: a finite verb follows. Commas that close a clause within are passed. */
function closing({doc: {tokens}, columns: {kind, quoted}}: Page, run: TokenRun, sentence: TokenRun): number {
  let within = 0;
  for (let i = run.first + 2; i < run.last && i < sentence.last; i++) {
    if (RELATIVE.test(tokens.lower[i]!) && kind[i - 1] === COMMA) within++;
    if (kind[i] !== COMMA || quoted[i]) continue;
    let verb = i + 1;
    while (BETWEEN.has(tokens.pos[verb] ?? "")) verb++;
    if (kind[verb] !== VERB || /ing$/.test(tokens.lower[verb]!)) continue;
    if (within === 0) return i;
    within--;
  }
  return -1;
}

function firstOf({first, last}: TokenRun, holds: (i: number) => boolean): number {
  for (let i = first + 2; i < last; i++) if (holds(i)) return i;
  return -1;
}
