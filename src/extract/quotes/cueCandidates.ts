import {STRIDE} from "../crf/model.js";
import type {TokenRun} from "../doc/readDoc.js";
import {TAG, type Reading} from "./reading.js";

/** Words that may attribute a quote, and how sure the first tagger is. */
export interface CueCandidate extends TokenRun {
  readonly probability: number;
}

// Below this a word is no cue: what is left out is rarely one, and costs a fifth of the time.
const LEAST = 0.22;
// A cue goes on while it is at least this part as likely as its likeliest word.
const PART = 0.45;

/** Every run of words that the first tagger thinks may be a cue, in text order; `least` is how likely. */
export function cueCandidates({columns, tags, cue}: Reading, least = LEAST): CueCandidate[] {
  const {n, sentence} = columns;
  const out: CueCandidate[] = [];
  for (let i = 0; i < n;) {
    if (cue[i]! < least) {
      i++;
      continue;
    }
    let probability = cue[i]!;
    let last = i;
    const goesOn = (at: number) =>
      at < n &&
      sentence[at] === sentence[i] &&
      cue[at]! >= Math.max(least, probability * PART) &&
      tags[at * STRIDE + TAG.CUE]! < tags[at * STRIDE + TAG.CUE_IN]! + 0.05;
    while (goesOn(last + 1)) probability = Math.max(probability, cue[++last]!);
    let first = i;
    while (first < last && cue[first]! < probability * PART) first++;
    out.push({first, last, probability});
    i = last + 1;
  }
  return out;
}
