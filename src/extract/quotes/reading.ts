import {STRIDE} from "../crf/model.js";
import type {Columns} from "./columns.js";

/** Labels of the first tagger: outside, or the first or a later token of a quote's content, cue or speaker. */
export const TAG = {OUT: 0, CONTENT: 1, CONTENT_IN: 2, CUE: 3, CUE_IN: 4, SPEAKER: 5, SPEAKER_IN: 6} as const;
export const TAGS = 7;

/** What the first tagger makes of a document: for each token, how likely it is content, cue and speaker of any quote. */
export interface Reading {
  readonly columns: Columns;
  /** Probability of each label (`token * STRIDE + label`). */
  readonly tags: Float32Array;
  readonly content: Float32Array;
  readonly cue: Float32Array;
  readonly speaker: Float32Array;
}

/** Sums the probabilities of the labels into those of content, cue and speaker. */
export function readingOf(columns: Columns, tags: Float32Array): Reading {
  const {n} = columns;
  const sum = (label: number) =>
    Float32Array.from({length: n}, (_, i) => tags[i * STRIDE + label]! + tags[i * STRIDE + label + 1]!);
  return {columns, tags, content: sum(TAG.CONTENT), cue: sum(TAG.CUE), speaker: sum(TAG.SPEAKER)};
}
