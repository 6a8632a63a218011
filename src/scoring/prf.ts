/** Precision, recall and their harmonic mean, each from 0 to 1, and the counts they come from. */
export interface Prf {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param hits how many of the `found` are among the `gold` */
export function prf(hits: number, found: number, gold: number): Prf {
  const precision = share(hits, found);
  const recall = share(hits, gold);
  return {hits, found, gold, precision, recall, f1: share(2 * precision * recall, precision + recall)};
}

/** A part of a whole; 0 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
