import type {FeatureRows} from "./featureRows.js";
import {STRIDE, type CrfModel} from "./model.js";

/** The log-space score of every label at every position (`position * STRIDE + label`) from the features there alone. */
export function emissions({labels, bits, keys, weights, step, index}: CrfModel, rows: FeatureRows): Float32Array {
  const {n, ends, hashes} = rows;
  const out = new Float32Array(n * STRIDE);
  const mask = (1 << bits) - 1;
  // the row of nothing, after the last feature: an unknown hash adds it, which is faster than a branch that guesses wrong
  const nothing = keys.length;
  for (let t = 0, at = 0; t < n; t++) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (const end = ends[t]!; at < end; at++) {
      const key = hashes[at]! & mask;
      const block = (key >>> 5) << 1;
      const word = index[block]! | 0;
      const shift = key & 31;
      // the number of bits set below, counted here as a call would cost more than the count
      let below = word & ((1 << shift) - 1);
      below -= (below >>> 1) & 0x55555555;
      below = (below & 0x33333333) + ((below >>> 2) & 0x33333333);
      below = Math.imul((below + (below >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
      const known = (word >>> shift) & 1;
      const w = Math.imul(nothing + Math.imul((index[block + 1]! | 0) + below - nothing, known), labels);
      // with fewer labels the last sums are of other features' weights, which nothing reads
      a = (a + weights[w]!) | 0;
      b = (b + weights[w + 1]!) | 0;
      c = (c + weights[w + 2]!) | 0;
      d = (d + weights[w + 3]!) | 0;
      e = (e + weights[w + 4]!) | 0;
      if (labels <= 5) continue;
      f = (f + weights[w + 5]!) | 0;
      g = (g + weights[w + 6]!) | 0;
      h = (h + weights[w + 7]!) | 0;
    }
    const o = t * STRIDE;
    out[o] = a * step;
    out[o + 1] = b * step;
    out[o + 2] = c * step;
    out[o + 3] = d * step;
    out[o + 4] = e * step;
    out[o + 5] = f * step;
    out[o + 6] = g * step;
    out[o + 7] = h * step;
  }
  return out;
}
