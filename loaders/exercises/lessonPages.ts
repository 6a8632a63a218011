import {existsSync, readFileSync} from "node:fs";
import {studentLesson} from "../../src/exercises/edition.js";
import {readPublicKey} from "../../src/exercises/handIn/keys.js";
import {corpusOf, editionOf} from "../../src/exercises/handIn/editions.js";
import {html, type Value} from "../../src/html/html.js";
import {deskPage} from "../../src/pages/lessons/deskPage.js";
import {guidePage} from "../../src/pages/lessons/guidePage.js";
import {
  courseHtml,
  lessonPage,
  lessonsPage,
  placedExercises,
  type CourseData
} from "../../src/pages/lessons/lessonPage.js";
import type {Scope} from "../../src/kernel/types.js";
import {problemMessage, type Reading} from "../../src/tables/types.js";
import {kitVersion} from "./kitVersion.js";
import {mistakePrints} from "./mistakePrints.js";
import {misplaced, readPlacements} from "./placements.js";
import {leftOutMessage, lessonsLeftOut, readLessons, ROOT} from "./readLessons.js";

/** Where the teacher's public key lies, if hand-ins are to be sealed. */
const PUBLIC_KEY = "data/exercises/public-key.json";
/** Plans and advice for the teacher, before the answers. */
const GUIDE = "data/exercises/guide.md";

export interface LessonPages {
  readonly modules: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Addresses of the pages that have no file of their own. */
  readonly paths: readonly string[];
  /** Entries of the sidebar. */
  readonly lessons: readonly {readonly name: string; readonly path: string}[];
  readonly teacher: readonly {readonly name: string; readonly path: string}[];
  /** Lessons that are left out, and why, a line each. */
  readonly leftOut: readonly string[];
}

/**
 * The pages of the lessons, in the student's edition or, with `EDITION=teacher`, in the teacher's: only then the guide with the answers
 * and the desk are there at all.
 * @throws what is amiss in the lessons, a line each
 */
export async function lessonPages(readings: readonly Reading[], scope: Scope): Promise<LessonPages> {
  const teacher = process.env["EDITION"] === "teacher";
  const texts = new Map(readings.map(({article}) => [article.id, article.text]));
  const whole = readLessons(texts);
  const prints = teacher ? new Map<string, string>() : await mistakePrints(whole, scope);
  const lessons = teacher ? whole : whole.map((lesson) => studentLesson(lesson, prints));
  const all = readPlacements(ROOT);
  const known = lessons.flatMap(({exercises}) => exercises.map(({id}) => id));
  const leftOut = lessonsLeftOut(texts);
  const gone = leftOut.flatMap(({exercises}) => exercises);
  const problems = misplaced(all, [...known, ...gone]);
  if (problems.length > 0) throw new Error(problems.map(problemMessage).join("\n"));
  const placements = all.filter(({id}) => !gone.includes(id));
  const course = courseHtml({
    kit: kitVersion,
    corpus: corpusOf(texts),
    publicKey: existsSync(PUBLIC_KEY) ? readPublicKey(readFileSync(PUBLIC_KEY, "utf8"), PUBLIC_KEY) : null,
    lessons: lessons.map(({id, title, exercises}) => ({
      id,
      title,
      exercises: exercises.map((exercise) => ({id: exercise.id, title: exercise.title, edition: editionOf(exercise)}))
    })),
    placed: [...new Set(placements.map(({page}) => page))].map((page) => ({
      page,
      exercises: placements.filter((each) => each.page === page).map(({id}) => id)
    }))
  } satisfies CourseData);
  const modules: Record<string, Readonly<Record<string, Value>>> = {
    "/lessons/index": {...lessonsPage(lessons), course},
    "*": {
      ...placedExercises(lessons, editionOf),
      // Nothing stands where a page places an exercise that cannot be given.
      ...Object.fromEntries(gone.map((id) => [`exercise:${id}`, html``])),
      course
    }
  };
  for (const [i, lesson] of lessons.entries())
    modules[`/lessons/${lesson.id}`] = {...lessonPage(lesson, i + 1, editionOf), course};
  if (teacher) {
    modules["/teacher/guide"] = guidePage(whole, texts, existsSync(GUIDE) ? readFileSync(GUIDE, "utf8") : "");
    modules["/teacher/desk"] = deskPage(whole, kitVersion);
  }
  const entries = lessons.map(({id, title}) => ({name: title, path: `/lessons/${id}`}));
  const extra = [
    {name: "Guide and answers", path: "/teacher/guide"},
    {name: "Desk", path: "/teacher/desk"}
  ];
  return {
    modules,
    paths: [...entries, ...(teacher ? extra : [])].map(({path}) => path),
    lessons: entries.length > 0 ? [{name: "Exercises", path: "/lessons/"}, ...entries] : [],
    teacher: teacher ? extra : [],
    leftOut: leftOut.map(leftOutMessage)
  };
}
