import {expect, test} from "vitest";
import {bytesToText} from "../../src/extract/crf/byteText.js";
import {example, frequentFeatures, numbered, type Example} from "../../src/extract/crf/dictionary.js";
import {emissions} from "../../src/extract/crf/emissions.js";
import {FeatureRows} from "../../src/extract/crf/featureRows.js";
import {hashText, mix} from "../../src/extract/crf/hash.js";
import {loadWeights} from "../../src/extract/crf/loadWeights.js";
import {marginals} from "../../src/extract/crf/marginals.js";
import {STRIDE} from "../../src/extract/crf/model.js";
import {pruned, quantise, strongest} from "../../src/extract/crf/quantise.js";
import {trainCrf} from "../../src/extract/crf/train.js";
import {viterbi} from "../../src/extract/crf/viterbi.js";
import {readWeights, writeWeights} from "../../src/extract/crf/weightsFile.js";

// A language with a rule that needs the neighbour: what follows “the” is a noun (1), all else is not (0).
const sentences = ["the cat saw the dog", "a cat saw a dog", "dog the cat", "see the saw", "cat a the dog"];
const labels = (words: readonly string[]) => Uint8Array.from(words, (_, i) => (words[i - 1] === "the" ? 1 : 0));

function rowsOf(words: readonly string[]): FeatureRows {
  const rows = new FeatureRows();
  words.forEach((word, i) => {
    rows.add(mix(0, hashText(word)));
    rows.add(mix(1, hashText(words[i - 1] ?? "")));
    rows.next();
  });
  return rows;
}

const examples = sentences.map((s): Example => example(rowsOf(s.split(" ")), labels(s.split(" "))));
const dictionary = frequentFeatures(examples, {bits: 16, min: 1});
const options = {labels: 2, features: dictionary.keys.length, epochs: 30, rate: 0.5, dropout: 0.2};
const learn = () => trainCrf(numbered(examples, dictionary), options);

test("a trained model labels a sentence it has not seen", () => {
  const words = "a dog saw the cat".split(" ");
  const model = quantise(learn(), dictionary);
  expect([...viterbi(model, emissions(model, rowsOf(words)))]).toEqual([0, 0, 0, 0, 1]);
});

test("a bias can turn the labels round", () => {
  const model = quantise(learn(), dictionary);
  const scores = emissions(model, rowsOf(["the", "cat"]));
  expect([...viterbi(model, scores, [0, -100])]).toEqual([0, 0]);
});

test("marginals are probabilities, and agree with the sum over all labellings", () => {
  const words = "the dog the cat".split(" ");
  const model = quantise(learn(), dictionary);
  const scores = emissions(model, rowsOf(words));
  const p = marginals(model, scores);
  let total = 0;
  const wanted = new Float64Array(words.length);
  for (let path = 0; path < 16; path++) {
    const y = words.map((_, t) => (path >> t) & 1);
    let score = model.start[y[0]!]!;
    y.forEach((label, t) => {
      score += scores[t * STRIDE + label]! + (t > 0 ? model.transitions[y[t - 1]! * STRIDE + label]! : 0);
    });
    total += Math.exp(score);
    y.forEach((label, t) => label && (wanted[t]! += Math.exp(score)));
  }
  words.forEach((_, t) => {
    expect(p[t * STRIDE]! + p[t * STRIDE + 1]!).toBeCloseTo(1, 6);
    expect(p[t * STRIDE + 1]).toBeCloseTo(wanted[t]! / total, 5);
  });
});

test("the same examples train to the same bytes", () => {
  const file = () => writeWeights({models: {m: quantise(learn(), dictionary)}, notes: {}});
  expect(file()).toEqual(file());
});

test("a model read back from its file labels as before", () => {
  const model = quantise(learn(), dictionary);
  const bytes = writeWeights({models: {first: model, second: model}, notes: {by: "test"}});
  const back = readWeights(bytes);
  expect(back).toEqual({models: {first: model, second: model}, notes: {by: "test"}});
  expect(loadWeights(bytesToText(bytes))).toEqual(back);
});

test("a file of another kind is refused", () => {
  expect(() => readWeights(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow(
    "not a weights file: it does not begin with “CRF1”"
  );
});

test("pruning keeps the features that tell the labels apart", () => {
  const learned = learn();
  const one = pruned(dictionary, strongest(learned, 1));
  expect([...one.keys]).toEqual([mix(1, hashText("the")) & 0xffff]);
});

test("nothing in, nothing out", () => {
  const model = quantise(learn(), dictionary);
  const scores = emissions(model, new FeatureRows());
  expect([...viterbi(model, scores), ...marginals(model, scores)]).toEqual([]);
});
