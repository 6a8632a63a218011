import {kappaOf, type Kappa} from "./kappa.js";

/**
 * Cohen's kappa of two annotators who labelled the same units (Cohen 1960, “A Coefficient of Agreement for Nominal Scales”, Educational
 * and Psychological Measurement 20(1)): chance is the product of how often each uses a label. His table 1 gives .492.
 * @param a labels of the first, unit by unit, as numbers; `b` those of the second, of the same length
 */
export function cohenKappa(a: ArrayLike<number>, b: ArrayLike<number>): Kappa {
  const units = a.length;
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()];
  let same = 0;
  for (let i = 0; i < units; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) same++;
    ofA.set(x, (ofA.get(x) ?? 0) + 1);
    ofB.set(y, (ofB.get(y) ?? 0) + 1);
  }
  let expected = 0;
  for (const [label, n] of ofA) expected += (n * (ofB.get(label) ?? 0)) / units ** 2;
  return kappaOf(units === 0 ? 0 : same / units, expected, units, 2);
}
