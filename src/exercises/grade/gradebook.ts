import type {Lesson} from "../types.js";
import {agreementPage, type GradedArticle} from "./agreementPage.js";
import {classMarks} from "./classMarks.js";
import {writeCsv} from "./csv.js";
import {makeClass, type Entry} from "./entries.js";
import {feedbackPage} from "./feedbackPage.js";
import {gradesCsv} from "./gradesCsv.js";
import {canvasCsv, moodleCsv, type LmsColumns} from "./lms.js";
import {EMPTY_OVERRIDES, readOverrides} from "./overrides.js";
import {overviewPage} from "./overviewPage.js";
import type {Student} from "./roster.js";
import {similarity} from "./similarity.js";
import {similarityPage} from "./similarityPage.js";
import {textsPage} from "./textsPage.js";
import {textsToRead} from "./textsToRead.js";
import {toLookAt} from "./toLookAt.js";
import type {Graded, Ungraded} from "./types.js";

export interface GradebookInput {
  readonly graded: readonly Graded[];
  readonly ungraded: readonly Ungraded[];
  readonly roster: readonly Student[] | null;
  /** The file of overrides as it is; null where there is none yet. */
  readonly overrides: string | null;
  readonly lessons: readonly Lesson[];
  readonly articles: readonly GradedArticle[];
  readonly columns: LmsColumns;
  /** Students appear by code; one file, `names.csv`, says who is who, and there are no files for an LMS. */
  readonly blind: boolean;
}

/** The files and folders of a gradebook: `sign` is in each, the others in some. */
export const ownFiles = {
  sign: "grades.csv",
  names: [
    "grades.csv",
    "names.csv",
    "canvas.csv",
    "moodle.csv",
    "feedback",
    "overview.html",
    "texts.html",
    "similarity.html",
    "agreement.html",
    "similarity.csv",
    "to-look-at.csv",
    "overrides.csv"
  ]
} as const;

/** Without it Excel takes a CSV file for one in the letters of its country. For files that people open; an LMS wants none. */
const MARK = "\ufeff";

/** All files of a gradebook, by path. The same input gives the same bytes; there is no clock in them. */
export function gradebook(input: GradebookInput): Map<string, string> {
  const {graded, ungraded, roster, lessons, columns, blind} = input;
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const overrides = readOverrides(input.overrides ?? EMPTY_OVERRIDES);
  const all = makeClass(graded, roster, overrides.overrides, exercises);
  const entries = blind ? [...all.entries].sort((a, b) => (a.code < b.code ? -1 : 1)) : all.entries;
  const nameOf = (entry: Entry): string => (blind ? entry.code : entry.name || entry.id);
  const pageOf = (entry: Entry): string => `feedback/${fileName(entry, blind)}.html`;
  // File names often hold the student's name.
  const known = [...graded, ...ungraded].map(({file}) => file).sort();
  const fileOf = (file: string): string => (blind ? `file ${known.indexOf(file) + 1}` : file);
  const files = new Map<string, string>();
  files.set("grades.csv", MARK + gradesCsv(entries, exercises, blind));
  if (blind) files.set("names.csv", MARK + namesCsv(all.entries, known, fileOf));
  else if (roster) {
    files.set("canvas.csv", canvasCsv(entries, exercises, columns));
    files.set("moodle.csv", moodleCsv(entries, exercises, columns));
  }
  for (const entry of entries) if (entry.graded) files.set(pageOf(entry), feedbackPage(entry, nameOf(entry), lessons));
  const pairs = similarity(entries, lessons);
  const texts = textsToRead(entries, lessons);
  const notices = toLookAt({
    all: {...all, entries},
    ungraded,
    roster: roster !== null,
    lessons,
    overrides,
    nameOf,
    fileOf
  });
  const pages = [
    ["texts.html", "Texts to read"],
    ["similarity.html", "Answers much alike"],
    ["agreement.html", "Where the class agrees"]
  ] as const;
  files.set("overview.html", overviewPage({all: {...all, entries}, lessons, notices, nameOf, pageOf, pages}));
  files.set("texts.html", textsPage(texts, nameOf));
  files.set("similarity.html", similarityPage(pairs, lessons, nameOf));
  files.set("agreement.html", agreementPage(classMarks(entries, lessons), lessons, input.articles));
  files.set(
    "similarity.csv",
    MARK +
      writeCsv([
        ["exercise", "student", "other", "share", "runs in common"],
        ...pairs.map(({exercise, a, b, share, runs}) => [
          exercise,
          nameOf(a.entry),
          nameOf(b.entry),
          share.toFixed(2),
          runs
        ])
      ])
  );
  files.set(
    "to-look-at.csv",
    MARK +
      writeCsv([
        ["what", "file", "student", "why"],
        ...notices.map(({what, file, student, why}) => [what, file, student, why])
      ])
  );
  files.set("overrides.csv", MARK + (input.overrides ?? EMPTY_OVERRIDES).replace(/^\ufeff/, ""));
  return files;
}

function namesCsv(entries: readonly Entry[], known: readonly string[], fileOf: (file: string) => string): string {
  return writeCsv([
    ["code", "id", "name", "file"],
    ...entries.map(({code, id, name, graded}) => [code, id, name, graded?.file ?? ""]),
    ...known.map((file) => [fileOf(file), "", "", file])
  ]);
}

/** A safe name, the same on every system: letters and digits of the name, then the code, so that none meet. */
function fileName({code, name}: Entry, blind: boolean): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return blind || plain === "" ? code : `${plain}-${code}`;
}
