import type {TokenRun} from "../doc/readDoc.js";
import {COMMA, MODIFIER, NOMINAL, STOP, VERB, type Columns} from "./columns.js";
import type {Draft, Page} from "./draft.js";

// A verb of this class is a cue in most of its uses.
const STRONG = 4;
// One of this class is a cue where “that” follows at once.
const LIKELY = 2;
const TO_THAT = 8;
const BEFORE = new Set(["AUX", "ADV", "PART"]);

/**
 * “The paper reported that [Israel has warned [that Moscow plans to sell]]”: within reported speech a verb of saying with its own
 * subject and “that” reports once more. Left alone inside quotation marks, where people speak of what they said.
 */
export function nested(drafts: readonly Draft[], page: Page): Draft[] {
  const {columns, doc} = page;
  const {kind, cueClass, quoted} = columns;
  const {lower} = doc.tokens;
  const cues = new Uint8Array(columns.n);
  for (const {cue} of drafts) if (cue) cues.fill(1, cue.first, cue.last + 1);
  const found: Draft[] = [];
  for (const outer of drafts) {
    for (const part of outer.parts) {
      for (let verb = part.first + 1; verb < part.last - 3; verb++) {
        if (kind[verb] !== VERB || cueClass[verb]! < LIKELY || quoted[verb] || cues[verb]) continue;
        const that = thatAfter(verb, part.last, columns, lower);
        if (that < 0 || (cueClass[verb]! < STRONG && that > verb + 1)) continue;
        let first = verb;
        while (first > part.first && BEFORE.has(doc.tokens.pos[first - 1]!)) first--;
        const speaker = subjectBefore(first, part.first, page);
        if (!speaker || (cueClass[verb]! < STRONG && kind[speaker.first - 1] !== COMMA)) continue;
        cues.fill(1, first, verb + 1);
        found.push({
          parts: [{first: that, last: clauseEnd(that, part.last, columns, lower)}],
          cue: {first, last: verb},
          speaker,
          rules: ["nested"]
        });
      }
    }
  }
  return [...drafts, ...found];
}

/** “that” after a verb and at most an addressee, or -1. */
function thatAfter(verb: number, last: number, {kind}: Columns, lower: readonly string[]): number {
  for (let i = verb + 1; i <= Math.min(last - 2, verb + TO_THAT); i++) {
    if (lower[i] === "that") return i;
    if (kind[i] === VERB || kind[i] === COMMA || kind[i] === STOP) return -1;
  }
  return -1;
}

function subjectBefore(verb: number, from: number, {columns: {kind}, doc: {tokens}}: Page): TokenRun | null {
  let first = verb;
  while (
    first > from &&
    (kind[first - 1] === NOMINAL || kind[first - 1] === MODIFIER) &&
    tokens.lower[first - 1] !== "that"
  )
    first--;
  if (first === verb || kind[verb - 1] !== NOMINAL) return null;
  return {first, last: verb - 1};
}

/** Where a clause that begins with “that” ends: before “, and that …”, “, but …”, a semicolon, or with its part. */
function clauseEnd(that: number, last: number, {kind}: Columns, lower: readonly string[]): number {
  for (let i = that + 1; i < last; i++) {
    if (lower[i] === ";") return i - 1;
    if (kind[i] !== COMMA) continue;
    const next = lower[i + 1];
    if (next === "but" || ((next === "and" || next === "or") && lower[i + 2] === "that")) return i - 1;
  }
  return last;
}
