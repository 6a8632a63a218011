import type {FeatureRows} from "./featureRows.js";
import {ones, STRIDE, type CrfModel} from "./model.js";

/** The log-space score of every label at every position (`position * STRIDE + label`) from the features there alone. */
export function emissions({bits, weights, step, index}: CrfModel, rows: FeatureRows): Float32Array {
  const {n, ends, hashes} = rows;
  const out = new Float32Array(n * STRIDE);
  const mask = (1 << bits) - 1;
  for (let t = 0, at = 0; t < n; t++) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (const end = ends[t]!; at < end; at++) {
      const key = hashes[at]! & mask;
      const block = (key >>> 5) << 1;
      const word = index[block]!;
      const bit = 1 << (key & 31);
      if ((word & bit) === 0) continue;
      const w = (index[block + 1]! + ones(word & (bit - 1))) * STRIDE;
      a += weights[w]!;
      b += weights[w + 1]!;
      c += weights[w + 2]!;
      d += weights[w + 3]!;
      e += weights[w + 4]!;
      f += weights[w + 5]!;
      g += weights[w + 6]!;
      h += weights[w + 7]!;
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
