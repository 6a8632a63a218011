import type {Span} from "../../extract/types.js";

/** Characters that are marked on one page, about: 5,000 words, in which a mark shows at once on a phone. */
const most = 30_000;

/** A part of an article: its paragraphs, whole. */
export interface TextPart extends Span {
  readonly paragraphs: readonly Span[];
}

/** An article cut between paragraphs into parts of a size to be marked. Most have one; one without a word has an empty one. */
export function textParts(
  paragraphs: readonly (readonly [start: number, end: number, ...rest: unknown[]])[]
): TextPart[] {
  const parts: Span[][] = [[]];
  for (const [start, end] of paragraphs) {
    const begun = parts.at(-1)!;
    if (begun[0] && end - begun[0].start > most) parts.push([{start, end}]);
    else begun.push({start, end});
  }
  return parts.map((inside) => ({start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0, paragraphs: inside}));
}

/** Which part shows a stretch of the article: the one shown, where some of it is there. */
export function partShowing(parts: readonly TextPart[], shown: number, {start, end}: Span): number {
  const here = parts[shown];
  if (here && start < here.end && end > here.start) return shown;
  return Math.max(
    0,
    parts.findLastIndex((part) => part.start <= start)
  );
}
