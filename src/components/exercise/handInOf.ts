import {LONGEST_WORDING, type HandIn} from "../../exercises/handIn/types.js";
import {courseOfPage} from "./course.js";
import type {ExerciseElement} from "./exerciseElement.js";
import {markedSpans} from "./markedSpans.js";
import {workShelf, type Person} from "./workStore.js";

/** All that is kept on this device, with what was written last on the page, as a hand-in. */
export async function handInOf({name, student}: Person): Promise<HandIn> {
  const {kit, corpus} = courseOfPage();
  await keepAll();
  return {
    name: name.trim(),
    student: student.trim(),
    saved: new Date().toISOString(),
    kit,
    corpus,
    marks: await markedSpans(),
    exercises: new Map(
      (await (await workShelf()).all()).map(({key, base, author, value: {tries, answers}}) => [
        key,
        {
          edition: base,
          ...(author === "" ? {} : {wording: author.slice(0, LONGEST_WORDING)}),
          tries,
          answers: new Map(answers)
        }
      ])
    )
  };
}

/** Answers are kept a moment after they were given: whoever saves or opens a file has them kept now. */
export async function keepAll(): Promise<void> {
  for (const exercise of document.querySelectorAll<ExerciseElement>("kit-exercise")) await exercise.keepNow();
}

/** The name of the file of a hand-in: letters and digits only. */
export function fileNameOf({name, student}: Person): string {
  const plain = `${name} ${student}`
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `hand-in-${plain.slice(0, 60) || "of-mine"}.json`;
}
