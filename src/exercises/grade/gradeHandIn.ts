import {checkPart} from "../check/checkPart.js";
import type {CodeVerdict} from "../check/checkCode.js";
import type {Runner} from "../check/runner.js";
import {corpusOf, differences} from "../handIn/editions.js";
import {readHandIn} from "../handIn/readHandIn.js";
import {isSealed, unseal} from "../handIn/seal.js";
import type {Work} from "../handIn/types.js";
import type {Answer, Exercise, Lesson, Part, Texts} from "../types.js";
import type {Graded, GradedExercise, GradedPart, Ungraded} from "./types.js";

export interface Grading {
  /** In the teacher's edition. */
  readonly lessons: readonly Lesson[];
  readonly texts: Texts;
  readonly kit: string;
  /** The teacher's private key, for sealed hand-ins; null where there is none. */
  readonly privateKey: JsonWebKey | null;
}

/** After as many answers that had to be stopped, no more code of a hand-in is run. */
const patience = 3;

/**
 * Grades one file. Every answer is checked anew and code is run anew, hidden checks and all; what the file claims counts for nothing.
 * @param text what the file holds
 * @param runner boxes of this student's own
 */
export async function gradeHandIn(
  file: string,
  text: string,
  grading: Grading,
  runner: Runner
): Promise<Graded | Ungraded> {
  const opened = await open(text, grading.privateKey);
  if (opened === null) return {file, reason: "the file is sealed, and the private key given does not open it"};
  const read = readHandIn(opened);
  if (!read.ok) return {file, reason: read.reason};
  const {handIn} = read;
  if (handIn.name === "" && handIn.student === "") return {file, reason: "the file names no student"};
  const notes = [...read.oddities, ...differences(handIn, grading.lessons, grading.kit, corpusOf(grading.texts))];
  const exercises: GradedExercise[] = [];
  const writings: Record<string, string> = {};
  let stops = 0;
  for (const exercise of grading.lessons.flatMap((lesson) => lesson.exercises)) {
    const work = handIn.exercises.get(exercise.id);
    const parts: GradedPart[] = [];
    for (const part of exercise.parts) {
      const answer = work?.answers.get(part.id);
      if (answer?.kind === "code" || answer?.kind === "text")
        writings[`${exercise.id} ${part.id}`] = answer.kind === "code" ? answer.code : answer.text;
      if (part.kind === "code" && stops >= patience) {
        parts.push({...blank(part), message: "The code was not run: other answers had to be stopped."});
        notes.push(`${exercise.id}: not run, after ${patience} answers that had to be stopped`);
        continue;
      }
      const verdict = await checkPart(part, answer, grading.texts, runner);
      if (verdict.stopped) {
        stops++;
        notes.push(`${exercise.id}: ${verdict.message}`);
      }
      if (verdict.correct === null && part.kind === "text") notes.push(`${exercise.id}: a text to read`);
      parts.push(graded(part, answer, verdict));
    }
    exercises.push(summed(exercise, work, parts));
  }
  return {file, name: handIn.name, student: handIn.student, saved: handIn.saved, exercises, notes, writings};
}

async function open(text: string, key: JsonWebKey | null): Promise<string | null> {
  if (!isSealed(text)) return text;
  return key ? unseal(text, key) : null;
}

function summed({id, points: max}: Exercise, work: Work | undefined, parts: readonly GradedPart[]): GradedExercise {
  const points = Math.round(parts.reduce((sum, part) => sum + part.points, 0) * 100) / 100;
  return {exercise: id, points, max, tries: work?.tries ?? 0, parts};
}

function blank(part: Part): GradedPart {
  return {part: part.id, points: 0, max: part.points, correct: false, message: "", hidden: null, wrong: null};
}

function graded(part: Part, answer: Answer | undefined, {correct, message, points, hidden}: CodeVerdict): GradedPart {
  return {
    ...blank(part),
    points,
    correct,
    message: hidden ? "A check that is not shown on the page did not pass." : message,
    hidden: hidden ? message : null,
    wrong: correct === false && answer ? wrongOf(part, answer, message) : null
  };
}

/** A wrong answer in a few words, alike for students who made the same mistake. */
function wrongOf(part: Part, answer: Answer, message: string): string {
  if (part.kind === "choice" && answer.kind === "choice")
    return (
      [...answer.chosen]
        .sort((a, b) => a - b)
        .map((i) => part.options[i] ?? "?")
        .join(" + ") || "nothing chosen"
    );
  if (answer.kind === "number") return answer.value.trim().slice(0, 40) || "nothing written";
  return message;
}
