import {kappaOf, type Kappa} from "./kappa.js";

/**
 * Fleiss' kappa of many annotators (Fleiss 1971, “Measuring Nominal Scale Agreement Among Many Raters”, Psychological Bulletin 76(5)):
 * the share of agreeing pairs of answers to a unit, beyond the share among all answers thrown together. His table of 30 patients and 6
 * psychiatrists gives .430.
 * @param counts for each unit how many annotators gave it each label; every unit has as many answers
 */
export function fleissKappa(counts: Iterable<readonly number[]>): Kappa {
  const totals: number[] = [];
  let [units, annotators, agreement] = [0, 0, 0];
  for (const unit of counts) {
    const n = unit.reduce((sum, count) => sum + count, 0);
    annotators = n;
    units++;
    let pairs = 0;
    for (const [label, count] of unit.entries()) {
      totals[label] = (totals[label] ?? 0) + count;
      pairs += count * (count - 1);
    }
    agreement += pairs / (n * (n - 1));
  }
  const answers = units * annotators;
  const expected = totals.reduce((sum, total) => sum + (total / answers) ** 2, 0);
  return kappaOf(units === 0 ? 0 : agreement / units, expected, units, annotators);
}
