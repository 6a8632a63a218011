import {tokenAt} from "../doc/readDoc.js";
import {COMMA, STOP, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";
import {sentenceSubject} from "./subject.js";

// Verbs that put words of the speaker's own on something, in the forms of a report, whatever a tagger takes them for.
const NAMES =
  /^(?:term|dub|brand|label|call|describe|deem|style|denounce|slam|blast|lambast|decry|deride|ridicule|mock|characteri[sz]e|portray|condemn|hail|praise|dismiss|liken|tout)(?:s|e?d|bed|ied|ies|es|ped)$/;
const LONGEST = 14;

/** “Menon termed [the budget ‘anti-poor’]”: what is named, and the quoted words for it, where no cue has taken them. */
export function namesIt(drafts: readonly Draft[], page: Page): Draft[] {
  const {doc, columns, quotations} = page;
  const {kind, quoted, mark} = columns;
  const {tokens} = doc;
  const covered = new Uint8Array(columns.n);
  for (const {parts, cue} of drafts)
    for (const {first, last} of cue ? [...parts, cue] : parts) covered.fill(1, first, last + 1);
  const found: Draft[] = [];
  for (const {start, end, closed} of quotations) {
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end - 1);
    if (!closed || !mark[first] || covered[first] || covered[last]) continue;
    let verb = first - 1;
    while (
      verb > 0 &&
      first - verb < LONGEST &&
      !isName(verb) &&
      kind[verb] !== VERB &&
      kind[verb] !== STOP &&
      kind[verb] !== COMMA &&
      !covered[verb]
    )
      verb--;
    if (covered[verb] || quoted[verb] || !isName(verb)) continue;
    if (verb + 1 === first || tokens.sentence[verb] !== tokens.sentence[first]) continue;
    const {first: head} = doc.sentences[tokens.sentence[verb]!]!;
    const speaker = verb > head ? sentenceSubject({first: head, last: verb - 1}, page) : null;
    found.push({
      parts: [{first: verb + 1, last}],
      cue: {first: verb, last: verb},
      speaker,
      rules: ["namesIt"]
    });
  }
  return [...drafts, ...found];

  function isName(i: number): boolean {
    return NAMES.test(tokens.lower[i]!) && tokens.pos[i - 1] !== "DET";
  }
}
