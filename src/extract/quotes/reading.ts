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
  /** The same in six classes each, and the probabilities that content (or more of it) and a speaker begin here. */
  readonly sixths: {
    readonly content: Uint8Array;
    readonly cue: Uint8Array;
    readonly speaker: Uint8Array;
    readonly contentStart: Uint8Array;
    readonly contentOn: Uint8Array;
    readonly speakerStart: Uint8Array;
  };
}

/** Sums the probabilities of the labels into those of content, cue and speaker. */
export function readingOf(columns: Columns, tags: Float32Array): Reading {
  const {n} = columns;
  const sum = (label: number): Float32Array => {
    const out = new Float32Array(n);
    for (let i = 0, o = label; i < n; i++, o += STRIDE) out[i] = tags[o]! + tags[o + 1]!;
    return out;
  };
  const one = (label: number): Float32Array => {
    const out = new Float32Array(n);
    for (let i = 0, o = label; i < n; i++, o += STRIDE) out[i] = tags[o]!;
    return out;
  };
  const [content, cue, speaker] = [sum(TAG.CONTENT), sum(TAG.CUE), sum(TAG.SPEAKER)];
  const sixths = {
    content: inSixths(content),
    cue: inSixths(cue),
    speaker: inSixths(speaker),
    contentStart: inSixths(one(TAG.CONTENT)),
    contentOn: inSixths(one(TAG.CONTENT_IN)),
    speakerStart: inSixths(one(TAG.SPEAKER))
  };
  return {columns, tags, content, cue, speaker, sixths};
}

function inSixths(p: Float32Array): Uint8Array {
  const out = new Uint8Array(p.length);
  for (let i = 0; i < p.length; i++) out[i] = Math.min(5, Math.floor(p[i]! * 6));
  return out;
}
