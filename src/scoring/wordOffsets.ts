import type {Span} from "../extract/types.js";

const WORD = /[\p{L}\p{N}]+/gu;

/** The words in some spans of a text, each by the offset at which it begins: white space, marks and punctuation do not count. */
export function wordOffsets(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const {start, end} of spans) {
    for (const {index} of text.slice(start, end).matchAll(WORD)) offsets.add(start + index);
  }
  return offsets;
}

/** The words of a text in order, each a span: what agreement is counted in. */
export function wordSpans(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map(({index, 0: word}) => ({start: index, end: index + word.length}));
}

/** How many words two sets have in common. */
export function inCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Whether two sets are the same words. */
export function sameWords(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && inCommon(a, b) === a.size;
}
