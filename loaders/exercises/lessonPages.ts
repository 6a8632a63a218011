import {existsSync, readFileSync} from "node:fs";
import {studentLesson} from "../../src/exercises/edition.js";
import {corpusOf, editionOf} from "../../src/exercises/handIn/editions.js";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import type {Value} from "../../src/html/html.js";
import {deskPage} from "../../src/pages/deskPage.js";
import {guidePage} from "../../src/pages/guidePage.js";
import {courseHtml, lessonPage, lessonsPage, type CourseData, type LessonArticle} from "../../src/pages/lessonPage.js";
import type {Reading} from "../../src/tables/types.js";
import {kitVersion} from "./kitVersion.js";
import {readLessons} from "./readLessons.js";

/** Where the teacher's public key lies, if hand-ins are to be sealed. */
const PUBLIC_KEY = "data/exercises/public-key.json";

export interface LessonPages {
  readonly modules: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Addresses of the pages that have no file of their own. */
  readonly paths: readonly string[];
  /** Entries of the sidebar. */
  readonly lessons: readonly {readonly name: string; readonly path: string}[];
  readonly teacher: readonly {readonly name: string; readonly path: string}[];
}

/**
 * The pages of the lessons, in the student's edition or, with `EDITION=teacher`, in the teacher's: only then the guide with the answers
 * and the desk are there at all.
 * @throws what is amiss in the lessons, a line each
 */
export function lessonPages(readings: readonly Reading[]): LessonPages {
  const teacher = process.env["EDITION"] === "teacher";
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const whole = readLessons(texts);
  const lessons = teacher ? whole : whole.map(studentLesson);
  const articles = readings.map(lessonArticle);
  const course = courseHtml({
    kit: kitVersion,
    corpus: corpusOf(texts),
    publicKey: existsSync(PUBLIC_KEY) ? (JSON.parse(readFileSync(PUBLIC_KEY, "utf8")) as JsonWebKey) : null,
    lessons: lessons.map(({id, title, exercises}) => ({
      id,
      title,
      exercises: exercises.map((exercise) => ({id: exercise.id, title: exercise.title, edition: editionOf(exercise)}))
    }))
  } satisfies CourseData);
  const modules: Record<string, Readonly<Record<string, Value>>> = {
    "/lessons/index": {...lessonsPage(lessons), course}
  };
  for (const [i, lesson] of lessons.entries())
    modules[`/lessons/${lesson.id}`] = {...lessonPage(lesson, i + 1, articles, editionOf), course};
  if (teacher) {
    modules["/teacher/guide"] = guidePage(whole, texts);
    modules["/teacher/desk"] = deskPage(whole, texts, kitVersion);
  }
  const entries = lessons.map(({id, title}) => ({name: title, path: `/lessons/${id}`}));
  const extra = [
    {name: "Guide and answers", path: "/teacher/guide"},
    {name: "Desk", path: "/teacher/desk"}
  ];
  return {
    modules,
    paths: [...entries, ...(teacher ? extra : [])].map(({path}) => path),
    lessons: [{name: "Exercises", path: "/lessons/"}, ...entries],
    teacher: teacher ? extra : []
  };
}

function lessonArticle({article}: Reading): LessonArticle {
  const doc = readDoc(article);
  const spans = (runs: readonly {readonly first: number; readonly last: number}[]): [number, number][] =>
    runs.map(({first, last}) => [doc.tokens.start[first]!, doc.tokens.end[last]!]);
  return {
    id: article.id,
    outlet: article.outlet ?? article.id,
    text: article.text,
    paragraphs: spans(doc.paragraphs),
    sentences: spans(doc.sentences)
  };
}
