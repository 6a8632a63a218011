import type {Span} from "../../extract/types.js";

/** A stretch of text that the same spans cover from end to end: their places in the list that was given. */
export interface Segment extends Span {
  readonly over: readonly number[];
}

/** Cuts a stretch of text wherever a span begins or ends. The segments cover every character of it once. */
export function segmentsOf({start, end}: Span, spans: readonly Span[]): Segment[] {
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!;
    return {start: from, end: to, over: spans.flatMap((span, k) => (span.start <= from && span.end >= to ? [k] : []))};
  });
}

/** A row for each span, from 0, so that spans that overlap stand in different rows. */
export function rowsOf(spans: readonly Span[]): number[] {
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start);
  const rows = new Array<number>(spans.length);
  const ends: number[] = [];
  for (const i of order) {
    const free = ends.findIndex((end) => end <= spans[i]!.start);
    const row = free < 0 ? ends.length : free;
    ends[row] = spans[i]!.end;
    rows[i] = row;
  }
  return rows;
}

/** A word: “Kerry’s” and “Russian-Syrian” are one each. */
export const wordPattern = "[\\p{L}\\p{N}$€£%]+(?:[’'.,\\-–][\\p{L}\\p{N}]+)*";

/** The words of a text, without the punctuation around them. */
export function wordsOf(text: string, paragraphs: readonly Span[]): Span[] {
  const word = new RegExp(wordPattern, "gu");
  return paragraphs.flatMap(({start, end}) =>
    [...text.slice(start, end).matchAll(word)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length
    }))
  );
}

/** Place of the word at an offset of the text, or of the nearest one; -1 where there is no word at all. Words are in their order. */
export function wordAt(words: readonly Span[], offset: number): number {
  let [after, last] = [0, words.length];
  while (after < last) {
    const middle = (after + last) >> 1;
    if (words[middle]!.end >= offset) last = middle;
    else after = middle + 1;
  }
  if (after === words.length) return words.length - 1;
  const before = words[after - 1];
  return before && words[after]!.start > offset && words[after]!.start - offset > offset - before.end
    ? after - 1
    : after;
}
