/** An agreement beyond chance, with what it is made from. */
export interface Kappa {
  /** Share of units, or of pairs of answers, that agree. */
  readonly observed: number;
  /** The share that would agree by chance. */
  readonly expected: number;
  /** (observed - expected) / (1 - expected); null where chance explains all, or there is nothing to compare. */
  readonly kappa: number | null;
  /** How many units were labelled, by how many annotators. */
  readonly units: number;
  readonly annotators: number;
}

export function kappaOf(observed: number, expected: number, units: number, annotators: number): Kappa {
  // 1 - expected is a difference of sums of products: a hair's breadth is nothing.
  const kappa = units === 0 || 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);
  return {observed, expected, kappa, units, annotators};
}
