import {answersOf} from "../../src/exercises/answersOf.js";
import {corpusOf, editionOf} from "../../src/exercises/handIn/editions.js";
import {wordingOf} from "../../src/exercises/handIn/wordingOf.js";
import type {HandIn, Work} from "../../src/exercises/handIn/types.js";
import {writeHandIn} from "../../src/exercises/handIn/writeHandIn.js";
import type {Answer, Exercise, Lesson, Part, Texts} from "../../src/exercises/types.js";

/** Writings for a class that is made up: by number of student and exercise, right, wrong, begun, or not there. */
export function makeHandIns(
  students: number,
  lessons: readonly Lesson[],
  texts: Texts,
  kit: string
): Map<string, string> {
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  return new Map(
    Array.from({length: students}, (_, i) => {
      const id = String(1000 + i);
      const work = exercises.map((exercise, j): [string, Work] => [exercise.id, workOf(exercise, i, j)]);
      const handIn: HandIn = {
        name: `Student ${id}`,
        student: id,
        saved: "2024-03-07T12:00:00Z",
        kit,
        corpus: corpusOf(texts),
        exercises: new Map(work)
      };
      return [`${id}.json`, writeHandIn(handIn)];
    })
  );
}

/** Hand-ins that mean harm or are broken, by file name, from a good one; the last has to be filled up to 100 MB. */
export function hostileHandIns(good: string): Map<string, string> {
  const withCode = (name: string, code: string): string => {
    const json = JSON.parse(good) as {
      name: string;
      student: string;
      exercises: Record<string, {answers: Record<string, {kind: string}>}>;
    };
    Object.assign(json, {name, student: name});
    for (const {answers} of Object.values(json.exercises))
      for (const [id, answer] of Object.entries(answers))
        if (answer.kind === "code") answers[id] = {kind: "code", code} as never;
    return JSON.stringify(json);
  };
  return new Map([
    ["loops.json", withCode("Loops", "while (true) {}")],
    ["memory.json", withCode("Memory", "const all = []; while (true) all.push(new Array(100000).fill(quotes))")],
    [
      "claims.json",
      withCode(
        "<img src=x onerror=alert(1)>/../../etc",
        "quotes.constructor.constructor('return process')().exit(1)"
      ).replace("{", '{"points": 1000, "__proto__": {"correct": true},')
    ],
    ["no.json", "this is no JSON"],
    ["huge.json", ""]
  ]);
}

function workOf(exercise: Exercise, student: number, place: number): Work {
  const answers = exercise.parts.flatMap((part): [string, Answer][] => {
    const answer = answerOf(part, student * 7 + place * 3 + Number(part.id));
    return answer ? [[part.id, answer]] : [];
  });
  return {
    edition: editionOf(exercise),
    wording: wordingOf(exercise),
    tries: 1 + (student % 3),
    answers: new Map(answers)
  };
}

function answerOf(part: Part, n: number): Answer | null {
  const {right, empty, wrong} = answersOf(part);
  if (n % 10 === 0) return empty;
  if (n % 4 === 0 && wrong.length > 0) return wrong[n % wrong.length]!.answer;
  const answer = right[n % right.length]!;
  // No two students write quite the same code.
  return answer.kind === "code" ? {...answer, code: `${answer.code}\n// ${n}`} : answer;
}
