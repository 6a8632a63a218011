import type {TokenRun} from "../doc/readDoc.js";
import type {Draft} from "./draft.js";
import {LINK, type Link} from "./link.js";
import {runsOf} from "./runsOf.js";

// A cue has content, and nearly always a speaker: where the best labels have none, being outside is made less and less likely.
const CONTENT_BIASES = [0.25, 0.5, 1, 1.5, 2, 3, 4];
const SPEAKER_BIASES = [0, 0.5, 1, 1.5, 2, 3, 4, 6];
const LEAST_SPEAKER = 0.02;

/** The quote that a cue introduces; null where no content can be read at all. */
export function draftOf(link: Link): Draft | null {
  const {window, cue} = link;
  for (const bias of CONTENT_BIASES) {
    const parts = runsOf(link.decode(bias), window.first, LINK.CONTENT, LINK.CONTENT_IN);
    if (parts.length > 0)
      return {parts, cue: {first: cue.first, last: cue.last}, speaker: speakerOf(link), rules: ["tagger"]};
  }
  return null;
}

function speakerOf(link: Link): TokenRun | null {
  const {window, speaker} = link;
  const likeliest = ({first, last}: TokenRun) =>
    Math.max(...speaker.subarray(first - window.first, last - window.first + 1));
  if (speaker.every((p) => p < LEAST_SPEAKER)) return null;
  for (const bias of SPEAKER_BIASES) {
    const runs = runsOf(link.decode(bias), window.first, LINK.SPEAKER, LINK.SPEAKER_IN);
    if (runs.length > 0) return runs.reduce((best, run) => (likeliest(run) > likeliest(best) ? run : best));
  }
  return null;
}
