import {emissions} from "../crf/emissions.js";
import {FeatureRows} from "../crf/featureRows.js";
import {marginals} from "../crf/marginals.js";
import {STRIDE, type CrfModel} from "../crf/model.js";
import type {Columns} from "./columns.js";
import {readingOf, type Reading} from "./reading.js";
import {stretches} from "./stretches.js";
import {tagFeatures} from "./tagFeatures.js";

/** Runs the first tagger over a document. */
export function tag(columns: Columns, model: CrfModel): Reading {
  const tags = new Float32Array(columns.n * STRIDE);
  const rows = new FeatureRows();
  for (const {first, last} of stretches(columns)) {
    rows.clear();
    tagFeatures(columns, first, last, rows);
    tags.set(marginals(model, emissions(model, rows)), first * STRIDE);
  }
  return readingOf(columns, tags);
}
