import type {Span} from "../extract/types.js";
import type {ReadQuote, Reading} from "./reading.js";

/** The sentence, or the sentences, of an article that hold a stretch of it: from full stop to full stop within its paragraph. */
export function sentenceOf({text, paragraphs}: Reading, {start, end}: Span): Span {
  const p = paragraphs.find((p) => start >= p.start && start < p.end) ?? {start, end};
  // Two characters more, so that the capital after the full stop is seen.
  const before = text.slice(p.start, start + 2);
  const stop = Math.max(
    ...[...before.matchAll(/[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu)]
      .filter((m) => m.index + m[0].length <= start - p.start && !ABBREVIATION.test(before.slice(0, m.index + 1)))
      .map((m) => m.index + m[0].length),
    0
  );
  for (const m of text.slice(end - 1, Math.max(p.end, end)).matchAll(/[.!?]["”’)]*(?=\s+["“(]?\p{Lu}|\s*$)/gu))
    if (!ABBREVIATION.test(text.slice(p.start, end + m.index)))
      return {start: p.start + stop, end: Math.max(end, end - 1 + m.index + m[0].length)};
  return {start: p.start + stop, end: Math.max(end, p.end)};
}

/** A full stop that ends no sentence: “U.S. Secretary”, “Mr. Lund”. */
const ABBREVIATION = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|St|Prof|Lt|Sgt|Capt|No))\.$/u;

/** From the first to the last of the words that make a quote: what is said, who says it, the cue. */
export function hullOf(q: ReadQuote): Span {
  return {
    start: Math.min(q.start, q.speakerStart ?? q.start, q.cueStart ?? q.start),
    end: Math.max(q.end, q.speakerEnd ?? q.end, q.cueEnd ?? q.end)
  };
}
