import type {Key} from "../../annotation/keys/keySpans.js";
import type {Problem} from "../../tables/types.js";
import type {Exercise, Lesson, Texts} from "../types.js";
import {readFields} from "./fields.js";
import {parseExercise} from "./parseExercise.js";
import {openReport} from "./report.js";
import {splitLesson} from "./splitLesson.js";

/** A lesson as its file has it. */
export interface ReadLesson {
  readonly lesson: Lesson;
  readonly problems: readonly Problem[];
  /** Ids of articles that it names words of and that are not there: each is a problem too. */
  readonly missing: readonly string[];
}

/**
 * Reads a lesson: front matter (title, goals, minutes, answers), an introduction, and exercises, each under a heading
 * `## Title {#id points=2 minutes=10}` with its task and blocks.
 * @param file path for messages
 * @param texts the articles that exercises name words of
 * @param keys the teacher's keys, which mark exercises can take theirs from
 * @returns the lesson, and every problem found; with an error the lesson must not be shipped
 */
export function parseLesson(
  id: string,
  file: string,
  source: string,
  texts: Texts,
  keys: readonly Key[] = []
): ReadLesson {
  const report = openReport(file);
  const {front, intro, sections, unclosed} = splitLesson(source);
  if (unclosed !== null) report.add(unclosed, "this block is never closed", "add a line of ``` where it ends");
  const fields = readFields(front, 2, ["title", "goals", "minutes", "answers"], report);
  const title = fields.text("title");
  if (title === null)
    report.add(1, "the lesson has no title", 'begin the file with a line ---, then title: "…", then ---');
  const goals = fields.list("goals").map(String);
  if (goals.length === 0)
    report.add(fields.lineOf("goals"), "the lesson has no goals", "list under goals: what students learn");
  const answers = fields.text("answers") ?? "kept";
  if (answers !== "kept" && answers !== "released")
    report.add(fields.lineOf("answers"), `answers is “${answers}”`, "write answers: kept, or answers: released");
  const exercises: Exercise[] = [];
  for (const section of sections) {
    const exercise = parseExercise(section, {texts, keys}, report);
    const first = exercises.find((other) => other.id === exercise?.id);
    if (exercise && first)
      report.add(section.line, `its id “${exercise.id}” is that of line ${first.line}`, "give it another");
    else if (exercise) exercises.push(exercise);
  }
  if (sections.length === 0) report.add(1, "there is no exercise", "begin one with ## Title {#id points=2 minutes=10}");
  const minutes = fields.number("minutes") ?? exercises.reduce((sum, each) => sum + each.minutes, 0);
  return {
    lesson: {id, title: title ?? id, goals, minutes, released: answers === "released", intro, exercises},
    problems: report.problems,
    missing: [...report.missing]
  };
}
