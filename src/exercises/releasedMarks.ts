import type {Lesson} from "./types.js";
import type {Marking} from "../annotation/types.js";
import type {Key} from "../annotation/keys/keySpans.js";

/**
 * What of a key the student's edition may hold: all of it where the key itself says `"answers": "released"`; else the marks of those
 * labels that a lesson with `answers: released` takes from it; else nothing, which is null.
 */
export function releasedMarks({marking, released}: Key, lessons: readonly Lesson[]): Marking | null {
  if (released) return marking;
  const labels = new Set(
    lessons
      .filter((lesson) => lesson.released)
      .flatMap(({exercises}) => exercises.flatMap(({parts}) => parts))
      .flatMap((part) => (part.kind === "mark" && part.article === marking.article ? (part.keyLabel ?? []) : []))
  );
  if (labels.size === 0) return null;
  const marks = marking.marks.filter(({label}) => labels.has(label));
  const kept = new Set(marks.map(({id}) => id));
  return {...marking, marks, links: marking.links.filter(({quote, to}) => kept.has(quote) && kept.has(to))};
}
