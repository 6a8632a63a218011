import {COMMA, STOP, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";
import {sentenceSubject} from "./subject.js";

const VERBS = new Set(["deny", "admit", "acknowledge", "confess", "recommend", "suggest", "propose"]);
const AUXILIARY = new Set(["AUX", "ADV", "PART"]);

/** “Oslo denied sending the boats”: a verb of denying or owning up, and what was or was not done. */
export function deniedDoing(drafts: readonly Draft[], page: Page): Draft[] {
  const {columns, doc} = page;
  const {kind, quoted, sentence} = columns;
  const {tokens} = doc;
  const cues = new Uint8Array(columns.n + 1);
  for (const {cue} of drafts) if (cue) cues.fill(1, cue.first, cue.last + 1);
  const found: Draft[] = [];
  for (let verb = 1; verb + 1 < columns.n; verb++) {
    if (kind[verb] !== VERB || !VERBS.has(tokens.lemma[verb]!) || quoted[verb] || cues[verb]) continue;
    const doing = verb + 1;
    if (kind[doing] !== VERB || !tokens.lower[doing]!.endsWith("ing") || cues[doing]) continue;
    const run = doc.sentences[sentence[verb]!]!;
    let first = verb;
    while (first > run.first && AUXILIARY.has(tokens.pos[first - 1]!)) first--;
    let last = doing;
    while (last < run.last && kind[last + 1] !== STOP && kind[last + 1] !== COMMA && !turns(last + 1)) last++;
    const speaker = sentenceSubject(run, page);
    found.push({
      parts: [{first: doing, last}],
      cue: {first: verb, last: verb},
      speaker: speaker && speaker.last < first ? speaker : null,
      rules: ["deniedDoing"]
    });
  }
  return [...drafts, ...found];

  function turns(i: number): boolean {
    return tokens.lower[i] === "but" || (tokens.lower[i] === "and" && kind[i + 1] === VERB);
  }
}
