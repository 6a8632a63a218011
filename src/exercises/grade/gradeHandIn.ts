import {checkPart} from "../check/checkPart.js";
import type {Runner} from "../check/runner.js";
import {corpusOf, differences} from "../handIn/editions.js";
import {readHandIn} from "../handIn/readHandIn.js";
import {isSealed, unseal} from "../handIn/seal.js";
import type {HandIn, Work} from "../handIn/types.js";
import {fingerprint} from "../fingerprint.js";
import type {Exercise, Lesson, Texts} from "../types.js";
import {marksOf} from "./classMarks.js";
import {givenOf} from "./givenOf.js";
import {blankPart, gradedPart} from "./gradedPart.js";
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
/** Characters of texts and code: two students may well choose and count alike, and not write so much alike. */
const leastWritten = 300;

/**
 * Grades one file. Every answer is checked anew and code is run anew, hidden checks and all; what the file claims counts for nothing.
 * Never throws: a file on which grading itself breaks down is reported like any other that cannot be graded.
 * @param text what the file holds
 * @param runner boxes of this student's own
 */
export async function gradeHandIn(
  file: string,
  text: string,
  grading: Grading,
  runner: Runner
): Promise<Graded | Ungraded> {
  try {
    const opened = await open(text, grading.privateKey);
    if ("reason" in opened) return {file, reason: opened.reason};
    const read = readHandIn(opened.text);
    if (!read.ok) return {file, reason: read.reason};
    const {handIn} = read;
    if (handIn.name === "" && handIn.student === "") return {file, reason: "the file names no student"};
    const notes = [...read.oddities, ...differences(handIn, grading.lessons, grading.kit, corpusOf(grading.texts))];
    const exercises = await gradeExercises(handIn, grading, runner, notes);
    const {name, student, saved} = handIn;
    return {
      file,
      name,
      student,
      saved,
      exercises,
      notes,
      answers: sameAnswers(handIn),
      marks: marksOf(handIn, grading.lessons)
    };
  } catch (error) {
    return {file, reason: brokeDown(error as Error)};
  }
}

/** Why a file was not graded, where grading itself is at fault. */
export const brokeDown = ({message}: Error): string => `grading broke down on it: ${message}`;

async function open(text: string, key: JsonWebKey | null): Promise<{text: string} | {reason: string}> {
  if (!isSealed(text)) return {text};
  if (!key) return {reason: "the file is sealed, and no private key was given"};
  const opened = await unseal(text, key);
  return opened === null ? {reason: "the file is sealed, and the private key given does not open it"} : {text: opened};
}

async function gradeExercises(
  handIn: HandIn,
  {lessons, texts}: Grading,
  runner: Runner,
  notes: string[]
): Promise<GradedExercise[]> {
  const exercises: GradedExercise[] = [];
  let stops = 0;
  for (const exercise of lessons.flatMap((lesson) => lesson.exercises)) {
    const work = handIn.exercises.get(exercise.id);
    const parts: GradedPart[] = [];
    for (const part of exercise.parts) {
      const answer = work?.answers.get(part.id);
      const given = givenOf(part, answer, texts);
      if (part.kind === "code" && given && stops >= patience) {
        parts.push({...blankPart(part), given, message: "The code was not run: other answers had to be stopped."});
        notes.push(`${exercise.id}: not run, after ${patience} answers that had to be stopped`);
        continue;
      }
      const verdict = await checkPart(part, answer, texts, runner);
      if (verdict.stopped) {
        stops++;
        notes.push(`${exercise.id}: ${verdict.message}`);
      }
      parts.push({...gradedPart(part, answer, verdict), given});
    }
    exercises.push(summed(exercise, work, parts));
  }
  return exercises;
}

/** Alike for two files whose answers are the same to the letter; "" where too little is written for that to mean anything. */
function sameAnswers({exercises}: HandIn): string {
  const all = [...exercises].map(([id, {answers}]) => [id, [...answers].sort(([a], [b]) => (a < b ? -1 : 1))] as const);
  const written = all
    .flatMap(([, answers]) => answers)
    .map(([, answer]) => (answer.kind === "text" ? answer.text : answer.kind === "code" ? answer.code : ""))
    .join("");
  return written.length >= leastWritten ? fingerprint(JSON.stringify(all.sort(([a], [b]) => (a < b ? -1 : 1)))) : "";
}

function summed({id, points: max}: Exercise, work: Work | undefined, parts: readonly GradedPart[]): GradedExercise {
  const points = Math.round(parts.reduce((sum, part) => sum + part.points, 0) * 100) / 100;
  return {exercise: id, points, max, tries: work?.tries ?? 0, parts};
}
