import {alphaOf, type Alpha} from "./alphaNominal.js";

/** The segments of one annotator: each word's value as a number, 0 for a gap, and for each word the number of the segment it is in. */
export interface Segmented {
  readonly values: ArrayLike<number>;
  readonly segments: ArrayLike<number>;
}

/** An alpha over a part of what was marked: how much of it the part is. */
export interface PartAlpha extends Alpha {
  /** Share of words that it is about: of the text, or of all words with the value. */
  readonly coverage: number;
}

export interface ValueAlpha extends PartAlpha {
  readonly value: number;
  /** Words with the value, on average of the annotators. */
  readonly words: number;
}

/** The four coefficients, each with the share of pairs of words that differ, as observed and as expected. */
export interface ContinuumAlphas {
  /** uα: all segments, marks of every value and gaps. */
  readonly u: Alpha;
  /** |uα: marked against not marked, whatever the value. */
  readonly binary: Alpha;
  /** cuα: values, where both of a pair have marked. */
  readonly coding: PartAlpha;
  /** (k)uα: one value against the others, where both of a pair have marked. */
  readonly values: readonly ValueAlpha[];
}

/**
 * Krippendorff's four alphas for unitized continua with nominal values (Krippendorff, Mathet, Bouvry and Widlöcher 2016, “On the
 * Reliability of Unitizing Textual Continua: Further Developments”, Quality & Quantity 50, 2347–2364; equations 1, 4–6, 10, 11, 13b;
 * also Krippendorff 2019, Content Analysis, 4th ed., 12.6). Words of two annotators are paired where they are the same words of the
 * text; by chance, with any words but those of the same mark, so that a long mark is one piece and not many.
 *
 * Where each mark is one word and there are no gaps, uα is his alpha for given units: the nominal examples without missing answers of
 * “Computing Krippendorff's Alpha-Reliability” (2011) give .095 and .692.
 * @param annotators at least two, of the same length
 */
export function alphaContinuum(annotators: readonly Segmented[]): ContinuumAlphas {
  const length = annotators[0]?.values.length ?? 0;
  const known = [0, ...new Set(annotators.flatMap(({values}) => [...new Set(Array.from(values))]))];
  const places = new Map([...new Set(known)].map((value, i) => [value, i]));
  const values = [...places.keys()];
  const all = annotators.map(({values, segments}) => ({
    places: Array.from(values, (value) => places.get(value)!),
    segments
  }));
  const observed = coincidences(all, values.length, length);
  const expected = chance(observed, ownPairs(all, values.length), 0);
  const marked = observed.map((row, c) => row.map((n, k) => (c === 0 || k === 0 ? 0 : n)));
  const byChance = chance(marked, sharedPairs(all, values.length), 1);
  const total = sum(observed.flat());
  return {
    u: differing(observed, expected),
    binary: differing(twoByTwo(observed), twoByTwo(expected)),
    coding: {...differing(marked, byChance), coverage: total === 0 ? 0 : sum(marked.flat()) / total},
    values: values.slice(1).map((value, i) => {
      const k = i + 1;
      const [o, e] = [marked[k]!, byChance[k]!];
      return {
        value,
        words: sum(observed[k]!) / annotators.length,
        ...alphaOf(shareBeside(o, k), shareBeside(e, k)),
        coverage: sum(observed[k]!) === 0 ? 0 : sum(o) / sum(observed[k]!)
      };
    })
  };
}

type Matrix = readonly (readonly number[])[];
interface Placed {
  readonly places: readonly number[];
  readonly segments: ArrayLike<number>;
}

/** Equation 1: for each two values the words at which one annotator has the first and another the second. */
function coincidences(annotators: readonly Placed[], count: number, length: number): number[][] {
  const matrix = empty(count);
  const m = annotators.length;
  if (m < 2) return matrix;
  const at = new Array<number>(count).fill(0);
  for (let w = 0; w < length; w++) {
    at.fill(0);
    for (const {places} of annotators) at[places[w]!]!++;
    const here = [...at.keys()].filter((place) => at[place]! > 0);
    for (const c of here) for (const k of here) matrix[c]![k]! += (at[c]! * (c === k ? at[k]! - 1 : at[k]!)) / (m - 1);
  }
  return matrix;
}

/** What chance must not pair: a mark's words with each other, a gap's word with itself. One sum for each value. */
function ownPairs(annotators: readonly Placed[], count: number): number[] {
  const pairs = new Array<number>(count).fill(0);
  for (const annotator of annotators)
    for (const {place, from, to} of runs(annotator)) pairs[place]! += place === 0 ? to - from : (to - from) ** 2;
  return pairs;
}

/** The same for marks alone, of which only what meets another's marks can be paired (equation 10). */
function sharedPairs(annotators: readonly Placed[], count: number): number[] {
  const pairs = new Array<number>(count).fill(0);
  const before = annotators.map(markedBefore);
  for (const [i, annotator] of annotators.entries())
    for (const {place, from, to} of runs(annotator)) {
      if (place === 0) continue;
      for (const [j, marked] of before.entries())
        if (i !== j) pairs[place]! += (marked[to]! - marked[from]!) ** 2 / (annotators.length - 1);
    }
  return pairs;
}

/** For each word how many of those before it are marked, and the number of all at the end. */
function markedBefore({places}: Placed): Uint32Array {
  const before = new Uint32Array(places.length + 1);
  for (let w = 0; w < places.length; w++) before[w + 1] = before[w]! + (places[w] === 0 ? 0 : 1);
  return before;
}

/** The segments as ranges of words, the end excluded. */
function runs({places, segments}: Placed): {readonly place: number; readonly from: number; readonly to: number}[] {
  const out: {place: number; from: number; to: number}[] = [];
  for (let w = 0; w < places.length; w++)
    if (w === 0 || segments[w] !== segments[w - 1]) out.push({place: places[w]!, from: w, to: w + 1});
    else out.at(-1)!.to = w + 1;
  return out;
}

/** Equations 4 and 10: coincidences by chance, with the same margins, without the pairs that are none. Values below `from` count not. */
function chance(observed: Matrix, own: readonly number[], from: 0 | 1): number[][] {
  const margins = observed.map(sum);
  const total = sum(margins);
  const pairs = own.map((n, i) => (i < from ? 0 : n));
  const divisor = total ** 2 - sum(pairs);
  return observed.map((row, c) =>
    row.map((_, k) => (divisor <= 0 ? 0 : (total * (margins[c]! * margins[k]! - (c === k ? pairs[c]! : 0))) / divisor))
  );
}

/** Equations 5, 6 and 11: one less the differing share observed by that expected. */
function differing(observed: Matrix, expected: Matrix): Alpha {
  const share = (matrix: Matrix): number => {
    const total = sum(matrix.flat());
    return total === 0 ? 0 : 1 - sum(matrix.map((row, i) => row[i]!)) / total;
  };
  return alphaOf(share(observed), share(expected));
}

/** Equation 13b: of the pairs with a value, those whose other is another value. */
function shareBeside(row: readonly number[], k: number): number {
  const total = sum(row);
  return total === 0 ? 0 : 1 - row[k]! / total;
}

function twoByTwo(matrix: Matrix): number[][] {
  const cell = (gapC: boolean, gapK: boolean): number =>
    sum(matrix.flatMap((row, c) => row.filter((_, k) => (c === 0) === gapC && (k === 0) === gapK)));
  return [
    [cell(true, true), cell(true, false)],
    [cell(false, true), cell(false, false)]
  ];
}

const empty = (count: number): number[][] => Array.from({length: count}, () => new Array<number>(count).fill(0));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
