import type {Prf} from "./prf.js";

/** One figure of accuracy, as `evaluate` prints it and the page on accuracy shows it. Percentages have one decimal. */
export interface Measure {
  /** The corpus it was measured on. */
  readonly corpus: string;
  readonly part: "quotes" | "times" | "events" | "status" | "key";
  /** The kind of quotes it is of; null for all. */
  readonly type: string | null;
  readonly measure: string;
  readonly precision: number | null;
  readonly recall: number | null;
  /** F1, or the share that is right; null where there is nothing to measure. */
  readonly score: number | null;
  /** How many there are to find, and how many of them are right; null where the measure is a mean. */
  readonly gold: number | null;
  readonly right: number | null;
}

/** The file `data/accuracy.json`, which `evaluate` writes and the page on accuracy shows. */
export interface AccuracyFile {
  /** The day it was measured, `YYYY-MM-DD`. */
  readonly measured: string;
  /** Each corpus, how many texts of it were read, and the command that measures it. */
  readonly corpora: readonly {readonly name: string; readonly documents: number; readonly command: string}[];
  readonly measures: readonly Measure[];
}

/** The file `data/model/validation.json`: how well the learned parts read texts held back from their training. */
export interface ValidationFile {
  readonly measured: string;
  readonly models: readonly {
    readonly part: Measure["part"];
    /** The corpus whose answers the weights were learned from: figures of this part on it say nothing. */
    readonly trainedOn: string;
    /** What was held back, in words. */
    readonly held: string;
    readonly command: string;
    readonly measures: readonly {readonly measure: string; readonly score: number}[];
  }[];
}

export type Subject = Pick<Measure, "corpus" | "part" | "type">;

/** A measure with precision and recall. */
export function prfMeasure(subject: Subject, measure: string, {precision, recall, f1, gold, hits}: Prf): Measure {
  return {
    ...subject,
    measure,
    precision: percent(precision),
    recall: percent(recall),
    score: percent(f1),
    gold,
    right: hits
  };
}

/** A share of `of` cases. */
export function shareMeasure(subject: Subject, measure: string, right: number, of: number): Measure {
  return {
    ...subject,
    measure,
    precision: null,
    recall: null,
    score: of > 0 ? percent(right / of) : null,
    gold: of,
    right
  };
}

/** A figure that is no share of counted cases. */
export function meanMeasure(subject: Subject, measure: string, score: number): Measure {
  return {...subject, measure, precision: null, recall: null, score: percent(score), gold: null, right: null};
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}
