import type {FeatureRows} from "./featureRows.js";

/** A labelled sequence for training; its features are numbers of a `Dictionary`. */
export interface Example {
  readonly n: number;
  readonly ends: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** The features a training keeps: feature `k` has the hash `keys[k]` (its lowest `bits` bits). */
export interface Dictionary {
  readonly bits: number;
  readonly keys: Int32Array;
}

/** Features as hashes, copied out of `rows`, with the labels of the positions. */
export function example(rows: FeatureRows, labels: Uint8Array): Example {
  const ends = rows.ends.slice(0, rows.n);
  return {n: rows.n, ends, features: rows.hashes.slice(0, ends.at(-1) ?? 0), labels};
}

/** The hashes that stand at least `min` times in examples whose features are hashes. */
export function frequentFeatures(examples: readonly Example[], {bits, min}: {bits: number; min: number}): Dictionary {
  const counts = new Uint8Array(1 << bits);
  const mask = counts.length - 1;
  for (const {features} of examples)
    for (const hash of features) if (counts[hash & mask]! < 255) counts[hash & mask]!++;
  const keys: number[] = [];
  counts.forEach((count, key) => count >= min && keys.push(key));
  return {bits, keys: Int32Array.from(keys)};
}

/** Turns features from hashes to numbers of the dictionary, leaving out those it lacks. */
export function numbered(examples: readonly Example[], {bits, keys}: Dictionary): Example[] {
  const numbers = new Int32Array(1 << bits).fill(-1);
  const mask = numbers.length - 1;
  keys.forEach((key, k) => (numbers[key] = k));
  return examples.map(({n, ends, features, labels}) => {
    const kept = new Int32Array(features.length);
    const keptEnds = new Int32Array(n);
    let size = 0;
    for (let t = 0, at = 0; t < n; t++) {
      for (; at < ends[t]!; at++) {
        const k = numbers[features[at]! & mask]!;
        if (k >= 0) kept[size++] = k;
      }
      keptEnds[t] = size;
    }
    return {n, ends: keptEnds, features: kept.slice(0, size), labels};
  });
}
