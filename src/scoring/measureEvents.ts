import {meanMeasure, prfMeasure, shareMeasure, type Measure} from "./measure.js";
import type {EventScore} from "./scoreEvents.js";
import {STATUSES, type StatusScore} from "./scoreStatus.js";

/** The score of event triggers as figures. */
export function measureEvents(corpus: string, score: EventScore): Measure[] {
  const subject = {corpus, part: "events", type: null} as const;
  return [
    prfMeasure(subject, "trigger strict", score.strict),
    prfMeasure(subject, "trigger relaxed", score.relaxed),
    ...Object.entries(score.byClass)
      .filter(([name]) => name !== "none")
      .map(([name, {found, gold}]) => shareMeasure(subject, `found of ${name}`, found, gold))
  ];
}

/** The score of event status as figures. */
export function measureStatus(corpus: string, score: StatusScore): Measure[] {
  const subject = {corpus, part: "status", type: null} as const;
  return [
    shareMeasure(subject, "events found", score.found, score.gold),
    ...STATUSES.map((status) => meanMeasure(subject, status, score.f1[status])),
    meanMeasure(subject, "mean of happened, planned, denied", score.meanOfThree),
    meanMeasure(subject, "mean of all four", score.mean)
  ];
}
