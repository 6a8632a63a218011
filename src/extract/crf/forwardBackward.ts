import {STRIDE, type CrfModel} from "./model.js";

/** Forward and backward messages of a sequence, scaled to sum to one at each position, so that nothing runs out of range. */
export interface Messages {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** `exp` of the scores at each position (divided by the largest) and of the transitions. */
  readonly local: Float64Array;
  readonly moves: Float64Array;
}

/** Room for the messages of a sequence of up to `n` positions, to be used again and again. */
export function messages(n: number): Messages {
  const size = n * STRIDE;
  return {
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    local: new Float64Array(size),
    moves: new Float64Array(STRIDE * STRIDE)
  };
}

/** The forward-backward algorithm over the first `n` positions of `scores`. */
export function forwardBackward(
  {labels, start, transitions}: Pick<CrfModel, "labels" | "start" | "transitions">,
  scores: Float32Array,
  n: number,
  {forward, backward, local, moves}: Messages
): void {
  const L = labels;
  for (let i = 0; i < L; i++)
    for (let j = 0; j < L; j++) moves[i * STRIDE + j] = Math.exp(transitions[i * STRIDE + j]!);
  for (let t = 0; t < n; t++) {
    const o = t * STRIDE;
    let top = -Infinity;
    for (let j = 0; j < L; j++) if (scores[o + j]! > top) top = scores[o + j]!;
    for (let j = 0; j < L; j++) local[o + j] = Math.exp(scores[o + j]! - top);
  }
  let sum = 0;
  for (let j = 0; j < L; j++) sum += forward[j] = local[j]! * Math.exp(start[j]!);
  for (let j = 0; j < L; j++) forward[j]! /= sum;
  for (let t = 1; t < n; t++) {
    const o = t * STRIDE;
    sum = 0;
    for (let j = 0; j < L; j++) {
      let s = 0;
      for (let i = 0; i < L; i++) s += forward[o - STRIDE + i]! * moves[i * STRIDE + j]!;
      sum += forward[o + j] = s * local[o + j]!;
    }
    for (let j = 0; j < L; j++) forward[o + j]! /= sum;
  }
  for (let j = 0; j < L; j++) backward[(n - 1) * STRIDE + j] = 1;
  for (let t = n - 2; t >= 0; t--) {
    const o = t * STRIDE;
    sum = 0;
    for (let i = 0; i < L; i++) {
      let s = 0;
      for (let j = 0; j < L; j++) s += moves[i * STRIDE + j]! * local[o + STRIDE + j]! * backward[o + STRIDE + j]!;
      sum += backward[o + i] = s;
    }
    for (let i = 0; i < L; i++) backward[o + i]! /= sum;
  }
}
