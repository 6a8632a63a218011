import {alphaOf, type Alpha} from "./alphaNominal.js";

/** A stretch that an annotator marked: where it begins, and how long it is, in words (or any other whole unit of length). */
export interface Unit {
  readonly begin: number;
  readonly length: number;
}

/** The disagreements on one label, for sums over several. */
export interface Disagreements {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's alpha for unitizing: how well annotators agree on where marks of one label begin and end (Krippendorff 1995, “On the
 * Reliability of Unitizing Continuous Data”, Sociological Methodology 25; formulas as in Content Analysis, 2nd ed. 2004, 11.6). Two
 * marks that overlap differ by the squares of the distances of their ends, a mark in another's gap by the square of its length. The
 * example of the book (p. 254) gives .7286 for label c, 1 for label k and .8591 for both.
 *
 * Krippendorff, Mathet, Bouvry and Widlöcher (2016, Quality & Quantity 50) find it lenient for more than two annotators, which is why
 * alpha for labels of words stands beside it.
 * @param annotators the marks of each, in order, none overlapping another of the same annotator
 * @param length of the whole text
 */
export function unitizing(annotators: readonly (readonly Unit[])[], length: number): Disagreements {
  const m = annotators.length;
  const gaps = annotators.map((units) => gapsOf(units, length));
  let differences = 0;
  for (let i = 0; i < m; i++)
    for (let j = i + 1; j < m; j++) differences += difference(annotators[i]!, gaps[i]!, annotators[j]!, gaps[j]!);
  const observed = m < 2 ? 0 : (2 * differences) / (m * (m - 1) * length ** 2);
  return {observed, expected: expectedOf(annotators.flat(), gaps.flat(), m, length)};
}

/** Alpha over one label or several: one less the sum of the disagreements observed by the sum of those expected. */
export function alphaUnitizing(labels: readonly Disagreements[]): Alpha {
  const sum = (of: keyof Disagreements): number => labels.reduce((total, each) => total + each[of], 0);
  return alphaOf(sum("observed"), sum("expected"));
}

function gapsOf(units: readonly Unit[], length: number): Unit[] {
  const gaps: Unit[] = [];
  let at = 0;
  for (const {begin, length: long} of [...units, {begin: length, length: 0}]) {
    if (begin > at) gaps.push({begin: at, length: begin - at});
    at = begin + long;
  }
  return gaps;
}

/** The sum of squared differences of two annotators. */
function difference(
  a: readonly Unit[],
  gapsOfA: readonly Unit[],
  b: readonly Unit[],
  gapsOfB: readonly Unit[]
): number {
  return overlaps(a, b) + within(a, gapsOfB) + within(b, gapsOfA);
}

function overlaps(a: readonly Unit[], b: readonly Unit[]): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    const [endX, endY] = [x.begin + x.length, y.begin + y.length];
    if (x.begin < endY && y.begin < endX) sum += (x.begin - y.begin) ** 2 + (endX - endY) ** 2;
    if (endX <= endY) i++;
    else j++;
  }
  return sum;
}

function within(units: readonly Unit[], gaps: readonly Unit[]): number {
  let [j, sum] = [0, 0];
  for (const {begin, length} of units) {
    while (j < gaps.length && gaps[j]!.begin + gaps[j]!.length < begin + length) j++;
    const gap = gaps[j];
    if (gap && gap.begin <= begin) sum += length ** 2;
  }
  return sum;
}

/** What would differ if the same marks and gaps were put together at random. */
function expectedOf(units: readonly Unit[], gaps: readonly Unit[], m: number, length: number): number {
  // For each mark the gaps at least as long as it: from the longest gap down, with running sums.
  const long = gaps.map((gap) => gap.length).sort((a, b) => b - a);
  let [taken, total, sum] = [0, 0, 0];
  for (const l of units.map((unit) => unit.length).sort((a, b) => b - a)) {
    for (; taken < long.length && long[taken]! >= l; taken++) total += long[taken]!;
    // Against every other mark, at every place where the two overlap; against every gap, at every place where it lies within.
    sum += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l * l + l) + l * l * (total - taken * (l - 1));
  }
  const own = units.reduce((rest, {length: l}) => rest + l * (l - 1), 0);
  const divisor = m * length * (m * length - 1) - own;
  return divisor > 0 ? ((2 / length) * sum) / divisor : 0;
}
