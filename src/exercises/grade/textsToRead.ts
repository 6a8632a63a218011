import type {Exercise, Lesson} from "../types.js";
import type {Entry, Marked} from "./entries.js";
import type {GradedPart} from "./types.js";

/** A text that only a person can judge. */
export interface TextToRead {
  readonly entry: Entry;
  readonly marked: Marked;
  readonly part: GradedPart;
}

export interface ExerciseToRead {
  readonly exercise: Exercise;
  /** In the order of their codes, so that nobody is read first or last for their name. */
  readonly texts: readonly TextToRead[];
}

/** The exercises with texts that the program could not judge to the end, whether or not the teacher has set points since. */
export function textsToRead(entries: readonly Entry[], lessons: readonly Lesson[]): ExerciseToRead[] {
  const sorted = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  return lessons
    .flatMap(({exercises}) => exercises)
    .map((exercise) => ({exercise, texts: sorted.flatMap((entry) => textsOf(entry, exercise.id))}))
    .filter(({texts}) => texts.length > 0);
}

function textsOf(entry: Entry, id: string): TextToRead[] {
  const marked = entry.exercises.find(({exercise}) => exercise === id)!;
  return marked.parts
    .filter(({kind, correct, given}) => kind === "text" && correct === null && given !== null)
    .map((part) => ({entry, marked, part}));
}
