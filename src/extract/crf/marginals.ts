import {forwardBackward, messages} from "./forwardBackward.js";
import {STRIDE, type CrfModel} from "./model.js";

/** The probability of every label at every position (`position * STRIDE + label`), given the scores of `emissions`. */
export function marginals(
  model: Pick<CrfModel, "labels" | "start" | "transitions">,
  scores: Float32Array
): Float32Array {
  const n = scores.length / STRIDE;
  const out = new Float32Array(n * STRIDE);
  if (n === 0) return out;
  const room = messages(n);
  forwardBackward(model, scores, n, room);
  for (let o = 0; o < n * STRIDE; o += STRIDE) {
    let sum = 0;
    for (let j = 0; j < model.labels; j++) sum += room.forward[o + j]! * room.backward[o + j]!;
    for (let j = 0; j < model.labels; j++) out[o + j] = (room.forward[o + j]! * room.backward[o + j]!) / sum;
  }
  return out;
}
