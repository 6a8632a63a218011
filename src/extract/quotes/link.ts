import {emissions} from "../crf/emissions.js";
import {FeatureRows} from "../crf/featureRows.js";
import {marginals} from "../crf/marginals.js";
import {STRIDE, type CrfModel} from "../crf/model.js";
import {viterbi} from "../crf/viterbi.js";
import type {TokenRun} from "../doc/readDoc.js";
import {cueCandidates, type CueCandidate} from "./cueCandidates.js";
import {linkFeatures} from "./linkFeatures.js";
import {linkWindow} from "./linkWindow.js";
import type {Reading} from "./reading.js";

/** Labels of the second tagger: outside, or the first or a later token of this cue's content or speaker. */
export const LINK = {OUT: 0, CONTENT: 1, CONTENT_IN: 2, SPEAKER: 3, SPEAKER_IN: 4} as const;
export const LINKS = 5;

/** What the second tagger makes of one cue. Arrays begin at `window.first`. */
export interface Link {
  readonly cue: CueCandidate;
  readonly window: TokenRun;
  readonly content: Float32Array;
  readonly speaker: Float32Array;
  /** The likeliest content token: how sure it is that this is a cue at all. */
  readonly surest: number;
  /** The best labels when being outside is made less likely by `bias` (in log space). */
  readonly decode: (bias: number) => Uint8Array;
}

/** Runs the second tagger over each cue of a document. */
export function link(reading: Reading, model: CrfModel): Link[] {
  const rows = new FeatureRows();
  return cueCandidates(reading).map((cue, which, cues) => {
    const window = linkWindow(reading.columns, cues, which);
    rows.clear();
    linkFeatures(reading, cue, window, rows);
    const scores = emissions(model, rows);
    const p = marginals(model, scores);
    const n = window.last - window.first + 1;
    const content = new Float32Array(n);
    const speaker = new Float32Array(n);
    let surest = 0;
    for (let t = 0; t < n; t++) {
      const o = t * STRIDE;
      content[t] = p[o + LINK.CONTENT]! + p[o + LINK.CONTENT_IN]!;
      speaker[t] = p[o + LINK.SPEAKER]! + p[o + LINK.SPEAKER_IN]!;
      if (content[t]! > surest) surest = content[t]!;
    }
    const decoded = new Map<number, Uint8Array>();
    const decode = (bias: number) => {
      let path = decoded.get(bias);
      if (!path) decoded.set(bias, (path = viterbi(model, scores, [-bias, 0, 0, 0, 0])));
      return path;
    };
    return {cue, window, content, speaker, surest, decode};
  });
}
