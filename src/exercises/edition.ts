import type {Exercise, Lesson, Part} from "./types.js";

/**
 * The student's edition of a lesson, all that the published site may hold: no key, no solution, no explanation, no notes, no hidden
 * check, and of the listed mistakes only those marked `open`. Nothing is shipped in another form either: no hash, however slow,
 * since the answers to a choice, a number or an order are few and could be tried one by one. So the page can say that an answer
 * is mistaken where the author has said why, and that it is kept, but not that it is right; that comes with the grades, or with an
 * edition whose answers the teacher has released (`answers: released`).
 */
export function studentLesson(lesson: Lesson): Lesson {
  return lesson.released ? lesson : {...lesson, exercises: lesson.exercises.map(studentExercise)};
}

function studentExercise(exercise: Exercise): Exercise {
  return {...exercise, solution: null, notes: null, file: "", line: 0, parts: exercise.parts.map(studentPart)};
}

function studentPart(part: Part): Part {
  const bare = {...part, key: null, wrong: part.wrong.filter(({open}) => open)} as Part;
  return bare.kind === "code" ? {...bare, checks: bare.checks.filter(({hidden}) => !hidden)} : bare;
}
