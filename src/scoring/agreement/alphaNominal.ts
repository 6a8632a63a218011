/** Krippendorff's alpha, with the two disagreements it is made from. */
export interface Alpha {
  readonly observed: number;
  readonly expected: number;
  /** 1 - observed / expected; null where no disagreement could be, or there is nothing to compare. */
  readonly alpha: number | null;
}

/** Alpha for labels also counts the answers that could be paired. */
export interface NominalAlpha extends Alpha {
  readonly answers: number;
}

/**
 * Krippendorff's alpha for labels without an order (Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”): any number of
 * annotators, answers may be missing. The three nominal examples there give .095, .692 and .743.
 * @param counts for each unit how many annotators gave it each label; a unit with fewer than two answers says nothing
 */
export function alphaNominal(counts: Iterable<readonly number[]>): NominalAlpha {
  const totals: number[] = [];
  let [answers, differing] = [0, 0];
  for (const unit of counts) {
    const n = unit.reduce((sum, count) => sum + count, 0);
    if (n < 2) continue;
    answers += n;
    let same = 0;
    for (const [label, count] of unit.entries()) {
      totals[label] = (totals[label] ?? 0) + count;
      same += count * (count - 1);
    }
    differing += (n * (n - 1) - same) / (n - 1);
  }
  const same = totals.reduce((sum, total) => sum + total * (total - 1), 0);
  const observed = answers === 0 ? 0 : differing / answers;
  const expected = answers < 2 ? 0 : 1 - same / (answers * (answers - 1));
  return {...alphaOf(observed, expected), answers};
}

export function alphaOf(observed: number, expected: number): Alpha {
  return {observed, expected, alpha: expected < 1e-15 ? null : 1 - observed / expected};
}
