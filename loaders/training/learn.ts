import {frequentFeatures, numbered, type Dictionary, type Example} from "../../src/extract/crf/dictionary.js";
import type {CrfModel} from "../../src/extract/crf/model.js";
import {pruned, quantise, strongest} from "../../src/extract/crf/quantise.js";
import {trainCrf, type Learned} from "../../src/extract/crf/train.js";

export interface LearnOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
}

export const BITS = 22;

/** Chooses the `keep` strongest of the features that stand in the examples at least three times, by a first short training. */
export function chooseFeatures(examples: readonly Example[], keep: number, options: LearnOptions): Dictionary {
  const all = frequentFeatures(examples, {bits: BITS, min: 3});
  if (all.keys.length <= keep) return all;
  return pruned(all, strongest(learnOver(examples, all, {...options, epochs: 4}), keep));
}

/** Trains a model on these features. */
export function learn(examples: readonly Example[], dictionary: Dictionary, options: LearnOptions): CrfModel {
  return quantise(learnOver(examples, dictionary, options), dictionary);
}

function learnOver(examples: readonly Example[], dictionary: Dictionary, options: LearnOptions): Learned {
  const started = Date.now();
  return trainCrf(numbered(examples, dictionary), {
    ...options,
    features: dictionary.keys.length,
    onEpoch: (epoch, sum) =>
      console.error(`  epoch ${epoch + 1}: ${Math.round(sum)} after ${Math.round((Date.now() - started) / 1000)} s`)
  });
}
