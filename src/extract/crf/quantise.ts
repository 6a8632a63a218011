import type {Dictionary} from "./dictionary.js";
import {indexKeys, STRIDE, type CrfModel} from "./model.js";
import type {Learned} from "./train.js";

/** Weights beyond this are cut to it: a few large ones would else make the steps coarse for all. */
const LARGEST = 2;

/** The numbers of the `keep` features that tell labels apart best (by the variance of their weights), ascending. */
export function strongest({labels, weights}: Learned, keep: number): Int32Array {
  const count = weights.length / STRIDE;
  const strength = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    let mean = 0;
    for (let j = 0; j < labels; j++) mean += weights[k * STRIDE + j]! / labels;
    for (let j = 0; j < labels; j++) strength[k]! += (weights[k * STRIDE + j]! - mean) ** 2;
  }
  const order = Int32Array.from(strength.keys()).sort((a, b) => strength[b]! - strength[a]! || a - b);
  return order.slice(0, keep).sort();
}

/** The dictionary with only the features of these numbers. */
export function pruned({bits, keys}: Dictionary, numbers: Int32Array): Dictionary {
  return {bits, keys: numbers.map((k) => keys[k]!)};
}

/** Rounds what was learned to weights of 8 bits; a feature whose weights all round to nothing is left out. */
export function quantise({labels, weights, start, transitions}: Learned, {bits, keys}: Dictionary): CrfModel {
  let largest = 1e-6;
  for (const w of weights) largest = Math.max(largest, Math.abs(w));
  const step = Math.fround(Math.min(largest, LARGEST) / 127);
  const kept: number[] = [];
  const rounded = new Int8Array(keys.length * labels + STRIDE);
  keys.forEach((key, k) => {
    const at = kept.length * labels;
    let any = 0;
    for (let j = 0; j < labels; j++) {
      any |= rounded[at + j] = Math.max(-127, Math.min(127, Math.round(weights[k * STRIDE + j]! / step)));
    }
    if (any) kept.push(key);
    else rounded.fill(0, at, at + labels);
  });
  const all = Int32Array.from(kept);
  return {
    labels,
    bits,
    keys: all,
    weights: rounded.slice(0, kept.length * labels + STRIDE).fill(0, kept.length * labels),
    step,
    start,
    transitions,
    index: indexKeys(all, bits)
  };
}
