import {tokenAt} from "../doc/readDoc.js";
import {COMMA, COLON, MODIFIER, NOMINAL, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";

// A verb of crying out, or one that is a cue in most of its uses before words that begin large.
const STRONG = 4;
const CRIES = /^(?:shout|scream|yell|cry|chant|call|whisper|mutter|reply|shriek|bellow|exclaim|read|tell)$/;
const LONGEST_SUBJECT = 6;

/**
 * “warned against outbursts after a man shouted [‘Murderer!’]”: within a report without marks, a quotation with its own subject and
 * verb right before it is a quote of its own.
 */
export function shouted(drafts: readonly Draft[], page: Page): Draft[] {
  const {doc, columns, quotations} = page;
  const {kind, quoted, cueClass, mark} = columns;
  const {tokens} = doc;
  const taken = new Set(drafts.flatMap(({cue}) => (cue ? [cue.last] : [])));
  // how far the parts without marks that begin at or before a token reach
  const reach = new Int32Array(columns.n).fill(-1);
  for (const {parts} of drafts)
    for (const {first, last} of parts) if (!mark[first]) reach[first] = Math.max(reach[first]!, last);
  for (let i = 1; i < columns.n; i++) reach[i] = Math.max(reach[i]!, reach[i - 1]!);
  const found: Draft[] = [];
  for (const {start, end, closed} of quotations) {
    const first = tokenAt(tokens, start);
    if (!closed || !mark[first]) continue;
    const verb = kind[first - 1] === COMMA || kind[first - 1] === COLON ? first - 2 : first - 1;
    if (verb < 1 || kind[verb] !== VERB || quoted[verb] || taken.has(verb)) continue;
    const sentence = /^\p{Lu}/u.test(tokens.word[first + 1] ?? "");
    if (!CRIES.test(tokens.lemma[verb]!) && !(sentence && cueClass[verb]! >= STRONG)) continue;
    const run = {first, last: tokenAt(tokens, end - 1)};
    if (reach[verb - 1]! < run.last || tokens.sentence[verb] !== tokens.sentence[first]) continue;
    let subject = verb;
    while (
      verb - subject < LONGEST_SUBJECT &&
      (kind[subject - 1] === NOMINAL || kind[subject - 1] === MODIFIER) &&
      !/^(?:what|how|that|which|who)$/.test(tokens.lower[subject - 1]!)
    )
      subject--;
    if (subject === verb || kind[verb - 1] !== NOMINAL) continue;
    found.push({
      parts: [run],
      cue: {first: verb, last: verb},
      speaker: {first: subject, last: verb - 1},
      rules: ["shouted"]
    });
  }
  return [...drafts, ...found];
}
