import {STRIDE, type CrfModel} from "./model.js";

/** The most probable labels; `bias`, where given, is added to the score of each label at every position. */
export function viterbi(
  {labels, start, transitions}: Pick<CrfModel, "labels" | "start" | "transitions">,
  scores: Float32Array,
  bias?: readonly number[]
): Uint8Array {
  const n = scores.length / STRIDE;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const best = new Float64Array(n * STRIDE);
  const from = new Uint8Array(n * STRIDE);
  for (let j = 0; j < labels; j++) best[j] = scores[j]! + start[j]! + (bias?.[j] ?? 0);
  for (let t = 1; t < n; t++) {
    const before = (t - 1) * STRIDE;
    for (let j = 0; j < labels; j++) {
      let top = -Infinity;
      let arg = 0;
      for (let i = 0; i < labels; i++) {
        const score = best[before + i]! + transitions[i * STRIDE + j]!;
        if (score > top) {
          top = score;
          arg = i;
        }
      }
      best[t * STRIDE + j] = top + scores[t * STRIDE + j]! + (bias?.[j] ?? 0);
      from[t * STRIDE + j] = arg;
    }
  }
  let last = 0;
  for (let j = 1; j < labels; j++) if (best[(n - 1) * STRIDE + j]! > best[(n - 1) * STRIDE + last]!) last = j;
  for (let t = n - 1; t >= 0; t--) {
    path[t] = last;
    last = from[t * STRIDE + last]!;
  }
  return path;
}
