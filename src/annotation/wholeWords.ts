import type {Span} from "../extract/types.js";

/** A span whose ends stand inside a word takes the word whole; blanks at its ends are left out. */
export function wholeWords(text: string, {start, end}: Span): Span {
  const inside = (at: number): boolean => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  let [from, to] = [start, end];
  while (from > 0 && inside(from)) from--;
  while (to < text.length && inside(to)) to++;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return {start: from, end: to};
}
