import {prfMeasure, shareMeasure, type Measure} from "./measure.js";
import type {QuoteScore} from "./scoreQuotes.js";

/** The score of quotes as figures. */
export function measureQuotes(corpus: string, type: string | null, score: QuoteScore): Measure[] {
  const subject = {corpus, part: "quotes", type} as const;
  return [
    prfMeasure(subject, "word overlap", score.words),
    prfMeasure(subject, "matched at 0.3", score.matched30),
    prfMeasure(subject, "matched at 0.8", score.matched80),
    prfMeasure(subject, "same words", score.exact),
    shareMeasure(subject, "speaker overlaps", score.speaker.right, score.speaker.of),
    shareMeasure(subject, "speaker exact", score.speakerExact.right, score.speakerExact.of),
    shareMeasure(subject, "cue overlaps", score.cue.right, score.cue.of),
    shareMeasure(subject, "speaker's name", score.canonical.right, score.canonical.of)
  ].filter((measure) => measure.score !== null);
}
