/** One thing that differs from the gold, for a list that one can work down. */
export interface ScoreError {
  /** What kind of difference: “missed”, “beyond the gold”, “speaker”, … */
  readonly kind: string;
  readonly id: string;
  /** What the gold has, and what was found; null where there is nothing. */
  readonly wanted: string | null;
  readonly got: string | null;
}
