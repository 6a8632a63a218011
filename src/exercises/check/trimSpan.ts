import type {Span} from "../../extract/types.js";

/** A stretch without the blanks, quotation marks and stops at its ends, which students mark now with, now without. */
export function trimSpan({start, end}: Span, text: string): Span {
  const edge = /[\s"“”'‘’.,;:!?()]/;
  let [from, to] = [Math.max(0, start), Math.min(end, text.length)];
  while (from < to && edge.test(text[from]!)) from++;
  while (to > from && edge.test(text[to - 1]!)) to--;
  return {start: from, end: to};
}
