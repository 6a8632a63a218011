import {tokenAt, type TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";
import {inOrder} from "./draft.js";

const FEWEST_WORDS = 5;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Words between quotation marks that no quote has taken are speech where they are a sentence: they begin large, end with their own
 * stop or comma, and are long enough to be no title. They carry on the speaker of a quote just before, in their paragraph or the one above.
 */
export function unclaimed(drafts: readonly Draft[], page: Page): Draft[] {
  const {doc, columns, quotations, zones} = page;
  const {tokens, text} = doc;
  const covered = new Uint8Array(columns.n);
  for (const {parts} of drafts) for (const {first, last} of parts) covered.fill(1, first, last + 1);
  const ordered = inOrder(drafts);
  const found: Draft[] = [];
  let before = 0;
  let zone = 0;
  for (const {start, end, inner, closed, single} of quotations) {
    while (zone < zones.length && zones[zone]!.end <= start) zone++;
    if (!closed || (zone < zones.length && zones[zone]!.start <= start)) continue;
    const run: TokenRun = {first: tokenAt(tokens, inner.start), last: tokenAt(tokens, end - 1)};
    if (run.last >= columns.n || run.last <= run.first) continue;
    if (isCovered(covered, run) || !isSentence(text.slice(inner.start, inner.end), single)) continue;
    if (countWords(tokens.word, run) < FEWEST_WORDS) continue;
    while (before < ordered.length && ordered[before]!.parts.at(-1)!.last < run.first) before++;
    const last = ordered[before - 1];
    const near = last && columns.paragraph[run.first]! - columns.paragraph[last.parts.at(-1)!.last]! <= 1;
    found.push({
      parts: [{first: tokenAt(tokens, start), last: run.last}],
      cue: near ? last.cue : null,
      speaker: near ? last.speaker : null,
      rules: near ? ["unclaimed", "carried"] : ["unclaimed"]
    });
  }
  return [...drafts, ...found];
}

function isCovered(covered: Uint8Array, {first, last}: TokenRun): boolean {
  for (let i = first; i <= last; i++) if (covered[i]) return true;
  return false;
}

function isSentence(words: string, single: boolean): boolean {
  if (single) return /^\p{Lu}.*[,.?!]$/su.test(words);
  return /^[\p{Lu}\p{N}…].*[,.?!…—-]\s*$/su.test(words);
}

function countWords(word: readonly string[], {first, last}: TokenRun): number {
  return word.slice(first, last + 1).filter((w) => WORD.test(w)).length;
}
