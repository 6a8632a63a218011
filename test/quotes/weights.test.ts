import {readFileSync, statSync} from "node:fs";
import {expect, test} from "vitest";
import {loadWeights} from "../../src/extract/crf/loadWeights.js";
import {readWeights} from "../../src/extract/crf/weightsFile.js";
import {modelsOf} from "../../src/extract/quotes/quoteModels.js";
import {weights} from "../../src/extract/quotes/weights.generated.js";

const path = new URL("../../data/model/quotes.bin", import.meta.url);

test("the module that the extractor imports carries the bytes of data/model/quotes.bin", () => {
  expect(Buffer.from(weights, "base64").equals(readFileSync(path))).toBe(true);
});

test("the weights take at most 1.5 MB", () => {
  expect(statSync(path).size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
});

test("the weights are read in 300 ms", () => {
  const started = performance.now();
  modelsOf(loadWeights(weights));
  expect(performance.now() - started).toBeLessThan(300);
});

test("a file without the two models is refused", () => {
  const {notes} = readWeights(readFileSync(path));
  expect(() => modelsOf({models: {}, notes})).toThrow("the weights file lacks the tagger or the linker of quotes");
});
