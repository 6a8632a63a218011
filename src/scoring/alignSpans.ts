import type {Span} from "../extract/types.js";

/** Gold and found spans in pairs: the same span, or one that overlaps; what has no partner stands apart. */
export interface Alignment<Gold, Found> {
  readonly pairs: readonly {readonly gold: Gold; readonly found: Found; readonly exact: boolean}[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Found[];
}

/**
 * Pairs spans one to one, as the scorer of TempEval-3 does (UzZaman et al. 2013, SemEval): first those that are the same, then those
 * that overlap, the longest overlap first.
 */
export function alignSpans<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[]
): Alignment<Gold, Found> {
  const pairs: {gold: Gold; found: Found; exact: boolean}[] = [];
  const missed = new Set(gold);
  const extra = new Set(found);
  const pair = (wanted: Gold, got: Found, exact: boolean): void => {
    pairs.push({gold: wanted, found: got, exact});
    missed.delete(wanted);
    extra.delete(got);
  };
  for (const wanted of gold) {
    const got = [...extra].find(({start, end}) => start === wanted.start && end === wanted.end);
    if (got) pair(wanted, got, true);
  }
  const overlaps = [...missed].flatMap((wanted) =>
    [...extra].map((got) => ({wanted, got, length: Math.min(wanted.end, got.end) - Math.max(wanted.start, got.start)}))
  );
  // The sort is stable, so that of two equal overlaps the one earlier in gold, then in found, comes first.
  for (const {wanted, got} of overlaps.filter(({length}) => length > 0).sort((a, b) => b.length - a.length)) {
    if (missed.has(wanted) && extra.has(got)) pair(wanted, got, false);
  }
  return {pairs, missed: [...missed], extra: [...extra]};
}
