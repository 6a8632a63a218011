import {agreementOn, type Agreement} from "./agreement.js";
import type {Labelled, WordGrid} from "./wordGrid.js";

/** Agreement if some labels were one. */
export interface Merging extends Agreement {
  /** The labels merged; none in the first row, which is the agreement as it is. */
  readonly merged: readonly string[];
}

/**
 * How agreement changes as labels are merged: as they are, each two of those used as one, and all as one (“marked or not”). A large
 * rise tells that annotators agree on what to mark and not on what to call it.
 */
export function mergings(
  grid: WordGrid,
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[]
): Merging[] {
  return [...eachMerging(grid, annotators, labels)];
}

/** The same, one after another: a long text takes a while. */
export function* eachMerging(
  grid: WordGrid,
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[]
): Generator<Merging> {
  const used = labels.filter((label) => annotators.some((marks) => marks.some((mark) => mark.label === label)));
  const pairs = used.flatMap((a, i) => used.slice(i + 1).map((b) => [a, b]));
  const sets = [[], ...pairs, ...(used.length > 2 ? [used] : [])];
  for (const merged of sets) {
    const name = merged.join(" or ");
    const as = (label: string): string => (merged.includes(label) ? name : label);
    const renamed = annotators.map((marks) => marks.map((mark) => ({...mark, label: as(mark.label)})));
    yield {merged, ...agreementOn(grid, merged.length > 0 ? renamed : annotators, [...new Set(used.map(as))])};
  }
}
