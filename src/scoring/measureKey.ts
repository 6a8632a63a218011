import {shareMeasure, type Measure} from "./measure.js";
import type {KeyScore} from "./scoreKey.js";

/** The score by answer keys as figures. */
export function measureKey(corpus: string, {counts, beyondKey}: KeyScore): Measure[] {
  const subject = {corpus, part: "key", type: null} as const;
  return [
    ...Object.entries(counts).map(([asked, {right, of}]) => shareMeasure(subject, asked, right, of)),
    {
      ...subject,
      measure: "quotes beyond the key",
      precision: null,
      recall: null,
      score: null,
      gold: null,
      right: beyondKey
    }
  ];
}
