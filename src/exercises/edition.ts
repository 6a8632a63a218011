import type {CodePart, Exercise, Lesson, Part} from "./types.js";

/**
 * The student's edition of a lesson, all that the published site may hold: no key, no solution, no rubric, no explanation, no notes, no hidden
 * check, and of the listed mistakes only those marked `open`. Nothing is shipped in another form either: no hash, however slow,
 * since the answers to a choice, a number or an order are few and could be tried one by one. So the page can say that an answer
 * is mistaken where the author has said why, and that it is kept, but not that it is right; that comes with the grades, or with an
 * edition whose answers the teacher has released (`answers: released`).
 *
 * Of a wrong answer in code that is `open`, a print of the value it gives is shipped with its message, not the code. The print of a
 * wrong value tells nothing of the right one where there are many values; a yes-or-no question may have no open wrong answer (`testChecks`).
 * @param prints what the open wrong answers give, by `mistakeKey`
 */
export function studentLesson(lesson: Lesson, prints: ReadonlyMap<string, string>): Lesson {
  if (lesson.released) return lesson;
  return {...lesson, exercises: lesson.exercises.map((exercise) => studentExercise(exercise, prints))};
}

/** By what the print of a wrong answer is found. */
export const mistakeKey = ({setup}: CodePart, wrong: string): string => `${setup}\n${wrong}`;

function studentExercise(exercise: Exercise, prints: ReadonlyMap<string, string>): Exercise {
  const parts = exercise.parts.map((part) => studentPart(part, prints));
  return {...exercise, solution: null, notes: null, file: "", line: 0, parts};
}

function studentPart(part: Part, prints: ReadonlyMap<string, string>): Part {
  const open = part.wrong.filter(({open}) => open);
  if (part.kind === "text") return {...part, key: null, wrong: open as typeof part.wrong, rubric: []};
  if (part.kind !== "code") return {...part, key: null, wrong: open} as Part;
  const mistakes = (open as CodePart["wrong"]).flatMap(({when, message}) => {
    const value = prints.get(mistakeKey(part, when));
    return value === undefined ? [] : [{value, message}];
  });
  return {...part, key: null, wrong: [], checks: part.checks.filter(({hidden}) => !hidden), mistakes};
}
