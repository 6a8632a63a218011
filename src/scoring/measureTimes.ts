import {meanMeasure, prfMeasure, type Measure} from "./measure.js";
import type {TimeScore} from "./scoreTimes.js";

/** The score of times as figures. */
export function measureTimes(corpus: string, score: TimeScore): Measure[] {
  const subject = {corpus, part: "times", type: null} as const;
  return [
    prfMeasure(subject, "strict", score.strict),
    prfMeasure(subject, "relaxed", score.relaxed),
    meanMeasure(subject, "type", score.typeF1),
    meanMeasure(subject, "value", score.valueF1),
    meanMeasure(subject, "interval", score.intervalF1)
  ];
}
