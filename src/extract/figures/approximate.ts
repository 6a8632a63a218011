// “About 32,000”, “more than 60”, “as many as 200”, “an estimated 40,000”: read backwards from the number.
const BEFORE =
  /(?:^|[^\p{L}])((?:just |well |slightly |a little )?(?:about|around|some|nearly|almost|roughly|approximately|over|under|above|below|up to|close to|at least|at most|more than|less than|fewer than|greater than|as many as|as much as|as few as|as little as|an estimated|estimated|an average of|upwards of|in excess of|no more than|no fewer than|no less than|circa)) $/iu;
const AFTER = /^ (?:or so|or more|or fewer|or less)\b/i;

/** Where the words begin that make the number at `start` a rough one; null where it is exact. */
export function roughFrom(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const found = BEFORE.exec(before);
  return found ? start - 1 - found[1]!.length : null;
}

/** Where “or so”, “or more” end after a number that ends at `end`; null where they do not follow. */
export function roughTo(text: string, end: number): number | null {
  const found = AFTER.exec(text.slice(end, end + 12));
  return found ? end + found[0].length : null;
}
