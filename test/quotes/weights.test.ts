import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {loadWeights} from "../../src/extract/crf/loadWeights.js";
import {modelsOf} from "../../src/extract/quotes/quoteModels.js";
import {weights} from "../../src/extract/quotes/weights.generated.js";
import {processorTime} from "../processorTime.js";

test("the weights take at most 0.9 MB on their way to a browser", () => {
  expect(gzipSync(weights, {level: 9}).length).toBeLessThanOrEqual(900_000);
});

test("the weights are read in 300 ms", () => {
  expect(processorTime(() => modelsOf(loadWeights(weights)), 300)).toBeLessThan(300);
});

test("a file without the two models is refused", () => {
  const {notes} = loadWeights(weights);
  expect(() => modelsOf({models: {}, notes})).toThrow("the weights file lacks the tagger or the linker of quotes");
});
