import type {Example} from "./dictionary.js";
import {forwardBackward, messages, type Messages} from "./forwardBackward.js";
import {STRIDE} from "./model.js";
import {randomBits} from "./randomBits.js";

export interface TrainOptions {
  readonly labels: number;
  /** Number of features in the dictionary. */
  readonly features: number;
  readonly epochs: number;
  /** First learning rate of AdaGrad; it falls to nothing over the epochs, by equal steps. */
  readonly rate: number;
  /** Share of the features left out at random each time, so that none is leant on alone. */
  readonly dropout: number;
  readonly seed?: number;
  /** Told after each epoch: its number from 0 and the sum of log probabilities of the right labels. */
  readonly onEpoch?: (epoch: number, logLikelihood: number) => void;
}

/** What a training learns, in floating point; `quantise` makes a model of it. */
export interface Learned {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly start: Float32Array;
  readonly transitions: Float32Array;
}

// The sum of squared gradients that AdaGrad begins with: rare features then learn slowly.
const FIRST = 1;
// A label that is this sure to be right teaches nothing worth the time.
const SURE = 0.002;

/**
 * Trains a linear-chain CRF on examples of numbered features by stochastic gradient ascent with AdaGrad (Duchi et al. 2011)
 * and feature dropout. The same examples, options and seed give the same weights to the last bit.
 */
export function trainCrf(examples: readonly Example[], options: TrainOptions): Learned {
  const {labels: L, epochs, dropout, seed = 1} = options;
  const weights = new Float32Array(options.features * STRIDE);
  const squares = new Float32Array(weights.length).fill(FIRST);
  const start = new Float32Array(STRIDE);
  const startSquares = new Float32Array(STRIDE).fill(FIRST);
  const transitions = new Float32Array(STRIDE * STRIDE);
  const moveSquares = new Float32Array(STRIDE * STRIDE).fill(FIRST);
  const longest = examples.reduce((max, {n}) => Math.max(max, n), 0);
  const room = messages(longest);
  const scores = new Float32Array(longest * STRIDE);
  const kept = new Int32Array(examples.reduce((max, {features}) => Math.max(max, features.length), 0));
  const keptEnds = new Int32Array(longest);
  const order = Int32Array.from(examples.keys());
  const random = randomBits(seed);
  const gradient = new Float64Array(STRIDE);
  const model = {labels: L, start, transitions};
  const threshold = Math.round(dropout * 65536);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * (1 - epoch / epochs);
    let logLikelihood = 0;
    shuffle(order, random);
    for (const which of order) {
      const {n, ends, features, labels} = examples[which]!;
      if (n === 0) continue;
      let size = 0;
      for (let t = 0, at = 0; t < n; t++) {
        for (; at < ends[t]!; at++) if ((random() & 0xffff) >= threshold) kept[size++] = features[at]!;
        keptEnds[t] = size;
      }
      addUp(weights, kept, keptEnds, n, scores);
      forwardBackward(model, scores, n, room);
      learnMoves(model, moveSquares, labels, n, room, rate);
      for (let t = 0, at = 0; t < n; t++) {
        const o = t * STRIDE;
        let sum = 0;
        for (let j = 0; j < L; j++) sum += gradient[j] = room.forward[o + j]! * room.backward[o + j]!;
        for (let j = 0; j < L; j++) gradient[j]! /= sum;
        const right = labels[t]!;
        logLikelihood += Math.log(gradient[right]! + 1e-12);
        gradient[right]! -= 1;
        if (t === 0) {
          for (let j = 0; j < L; j++) {
            startSquares[j]! += gradient[j]! ** 2;
            start[j]! -= (rate * gradient[j]!) / Math.sqrt(startSquares[j]!);
          }
        }
        const end = keptEnds[t]!;
        if (gradient[right]! > -SURE) {
          at = end;
          continue;
        }
        for (; at < end; at++) {
          const w = kept[at]! * STRIDE;
          for (let j = 0; j < L; j++) {
            const g = gradient[j]!;
            const s = (squares[w + j]! += g * g);
            weights[w + j]! -= (rate * g) / Math.sqrt(s);
          }
        }
      }
    }
    options.onEpoch?.(epoch, logLikelihood);
  }
  // With all features present each counts as much as the share that was present while learning.
  for (let w = 0; w < weights.length; w++) weights[w]! *= 1 - dropout;
  return {labels: L, weights, start, transitions};
}

function addUp(weights: Float32Array, features: Int32Array, ends: Int32Array, n: number, scores: Float32Array): void {
  for (let t = 0, at = 0; t < n; t++) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (; at < ends[t]!; at++) {
      const w = features[at]! * STRIDE;
      a += weights[w]!;
      b += weights[w + 1]!;
      c += weights[w + 2]!;
      d += weights[w + 3]!;
      e += weights[w + 4]!;
      f += weights[w + 5]!;
      g += weights[w + 6]!;
      h += weights[w + 7]!;
    }
    scores.set([a, b, c, d, e, f, g, h], t * STRIDE);
  }
}

function learnMoves(
  {labels: L, transitions}: {labels: number; transitions: Float32Array},
  squares: Float32Array,
  labels: Uint8Array,
  n: number,
  {forward, backward, local, moves}: Messages,
  rate: number
): void {
  const expected = new Float64Array(STRIDE * STRIDE);
  const ahead = new Float64Array(STRIDE);
  for (let t = 1; t < n; t++) {
    const o = t * STRIDE;
    for (let j = 0; j < L; j++) ahead[j] = local[o + j]! * backward[o + j]!;
    let sum = 0;
    for (let i = 0; i < L; i++)
      for (let j = 0; j < L; j++) sum += forward[o - STRIDE + i]! * moves[i * STRIDE + j]! * ahead[j]!;
    for (let i = 0; i < L; i++) {
      const f = forward[o - STRIDE + i]! / sum;
      for (let j = 0; j < L; j++) expected[i * STRIDE + j]! += f * moves[i * STRIDE + j]! * ahead[j]!;
    }
    expected[labels[t - 1]! * STRIDE + labels[t]!]! -= 1;
  }
  for (let k = 0; k < expected.length; k++) {
    const g = expected[k]!;
    if (g === 0) continue;
    squares[k]! += g * g;
    transitions[k]! -= (rate * g) / Math.sqrt(squares[k]!);
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = (random() >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
