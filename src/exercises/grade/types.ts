import type {Part} from "../types.js";
import type {Marked} from "./classMarks.js";
import type {Given} from "./givenOf.js";

/** What came of one part. */
export interface GradedPart {
  readonly part: string;
  readonly kind: Part["kind"];
  readonly points: number;
  readonly max: number;
  readonly correct: boolean | null;
  /** What the student is told: nothing of hidden checks. */
  readonly message: string;
  /** For the teacher, where it says more: the message of a hidden check. */
  readonly hidden: string | null;
  /** The wrong answer in a few words, for the overview of the class; null where there is none. */
  readonly wrong: string | null;
  /** What was answered; null where nothing was. */
  readonly given: Given | null;
}

export interface GradedExercise {
  readonly exercise: string;
  readonly points: number;
  readonly max: number;
  readonly tries: number;
  readonly parts: readonly GradedPart[];
}

/** A hand-in graded, before roster and overrides. */
export interface Graded {
  readonly file: string;
  readonly name: string;
  readonly student: string;
  readonly saved: string;
  readonly exercises: readonly GradedExercise[];
  /** What is worth telling the teacher: differences, oddities, answers that were stopped. */
  readonly notes: readonly string[];
  /** Fingerprint of all answers, to find files that hold the same; "" where no text and no code is among them. */
  readonly answers: string;
  /** What was marked in articles, for the agreement of the class. */
  readonly marks: readonly Marked[];
}

/** A file that could not be graded, and why. */
export interface Ungraded {
  readonly file: string;
  readonly reason: string;
}
