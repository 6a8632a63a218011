import {inOrder, type Draft} from "./draft.js";
import {draftOf} from "./draftOf.js";
import type {Link} from "./link.js";
import type {Reading} from "./reading.js";
import {takeUncovered} from "./uncovered.js";

// A cue whose likeliest content token is below this introduces nothing.
const KEEP = 0.4;
// Of two quotes that share more than this part of the larger one's words, the surer stays.
const SAME = 0.6;

/** A draft with the cue it was read from. */
export interface Linked {
  draft: Draft;
  readonly link: Link;
}

/** Makes the quotes of a document from what the second tagger says of each cue, in text order. */
export function assemble(reading: Reading, links: readonly Link[]): Draft[] {
  const drafts: (Linked & {readonly sure: number})[] = [];
  for (const link of links) {
    const draft = link.surest >= KEEP ? draftOf(link) : null;
    if (draft) drafts.push({draft, link, sure: link.surest * meanContent(draft, link)});
  }
  drafts.sort((a, b) => b.sure - a.sure || a.link.cue.first - b.link.cue.first);
  const owners: number[][] = [];
  const kept: Linked[] = [];
  for (const linked of drafts) {
    const words = tokensOf(linked.draft);
    const shared = new Map<number, number>();
    for (const i of words) for (const k of owners[i] ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
    if ([...shared].some(([k, n]) => n > SAME * Math.max(words.length, tokensOf(kept[k]!.draft).length))) continue;
    for (const i of words) (owners[i] ??= []).push(kept.length);
    kept.push(linked);
  }
  return inOrder(takeUncovered(reading, links, kept));
}

function meanContent(draft: Draft, {content, window}: Link): number {
  const words = tokensOf(draft);
  return words.reduce((sum, i) => sum + content[i - window.first]!, 0) / words.length;
}

/** Every token of a draft's content. */
export function tokensOf({parts}: Draft): number[] {
  return parts.flatMap(({first, last}) => Array.from({length: last - first + 1}, (_, k) => first + k));
}
