import type {Lesson} from "../types.js";
import {writeCsv} from "./csv.js";
import {makeClass, type Class, type Entry} from "./entries.js";
import {feedbackPage} from "./feedbackPage.js";
import {canvasCsv, moodleCsv, type LmsColumns} from "./lms.js";
import {EMPTY_OVERRIDES, readOverrides} from "./overrides.js";
import {overviewPage} from "./overviewPage.js";
import type {Student} from "./roster.js";
import {similarity} from "./similarity.js";
import type {Graded, Ungraded} from "./types.js";

export interface GradebookInput {
  readonly graded: readonly Graded[];
  readonly ungraded: readonly Ungraded[];
  readonly roster: readonly Student[] | null;
  /** The file of overrides as it is; null where there is none yet. */
  readonly overrides: string | null;
  readonly lessons: readonly Lesson[];
  readonly columns: LmsColumns;
  /** Students appear by code; one file, `names.csv`, says who is who, and there are no files for an LMS. */
  readonly blind: boolean;
}

/** All files of a gradebook, by path. The same input gives the same bytes; there is no clock in them. */
export function gradebook(input: GradebookInput): Map<string, string> {
  const {graded, ungraded, roster, lessons, columns, blind} = input;
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const {overrides, problems} = readOverrides(input.overrides ?? EMPTY_OVERRIDES);
  const all = makeClass(graded, roster, overrides, exercises);
  const entries = blind ? [...all.entries].sort((a, b) => (a.code < b.code ? -1 : 1)) : all.entries;
  const nameOf = (entry: Entry): string => (blind ? entry.code : entry.name || entry.id);
  const files = new Map<string, string>();
  files.set("grades.csv", gradesCsv(entries, exercises, blind));
  if (blind)
    files.set(
      "names.csv",
      writeCsv([["code", "id", "name"], ...all.entries.map(({code, id, name}) => [code, id, name])])
    );
  else if (roster) {
    files.set("canvas.csv", canvasCsv(entries, exercises, columns));
    files.set("moodle.csv", moodleCsv(entries, exercises, columns));
  }
  for (const entry of entries)
    if (entry.graded) files.set(`feedback/${fileName(entry, blind)}.html`, feedbackPage(entry, nameOf(entry), lessons));
  files.set("overview.html", overviewPage(all, lessons, ungraded.length));
  files.set("similarity.csv", similarityCsv(entries, lessons, nameOf));
  files.set("to-look-at.csv", toLookAt(input, all, overridesUnused(overrides, all, problems), nameOf));
  files.set("overrides.csv", input.overrides ?? EMPTY_OVERRIDES);
  return files;
}

/** A safe name, the same on every system: letters and digits of the name, then the code, so that none meet. */
function fileName({code, name}: Entry, blind: boolean): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return blind || plain === "" ? code : `${plain}-${code}`;
}

function gradesCsv(entries: readonly Entry[], exercises: Lesson["exercises"], blind: boolean): string {
  const who = (entry: Entry): (string | null)[] => (blind ? [entry.code] : [entry.code, entry.id, entry.name]);
  const max = exercises.reduce((sum, {points}) => sum + points, 0);
  return writeCsv([
    [...(blind ? ["code"] : ["code", "id", "name"]), ...exercises.map(({id}) => id), "total", "of", "file"],
    ...entries.map((entry) => [
      ...who(entry),
      ...entry.exercises.map(({points}) => (entry.graded || entry.total > 0 ? points : null)),
      entry.total,
      max,
      blind ? (entry.graded ? "handed in" : "none") : (entry.graded?.file ?? "none")
    ])
  ]);
}

function similarityCsv(
  entries: readonly Entry[],
  lessons: readonly Lesson[],
  nameOf: (entry: Entry) => string
): string {
  const given = new Map<string, readonly string[]>();
  for (const {id, task, parts} of lessons.flatMap(({exercises}) => exercises))
    for (const part of parts) {
      if (part.kind === "code") given.set(`${id} ${part.id}`, [part.starter, ...(part.key ?? []), task]);
      if (part.kind === "text") given.set(`${id} ${part.id}`, [task]);
    }
  const pairs = similarity(entries, given);
  return writeCsv([
    ["exercise", "student", "other", "share", "runs in common"],
    ...pairs.map(({where, a, b, share, runs}) => [where.split(" ")[0]!, nameOf(a), nameOf(b), share.toFixed(2), runs])
  ]);
}

function overridesUnused(
  overrides: ReturnType<typeof readOverrides>["overrides"],
  all: Class,
  problems: readonly string[]
): string[] {
  const names = new Set(all.entries.flatMap(({id, code, name}) => [id, code, name].map((each) => each.toLowerCase())));
  const exercises = new Set(all.entries.flatMap((entry) => entry.exercises.map(({exercise}) => exercise)));
  const unused = overrides.filter(
    ({student, exercise}) => !names.has(student.toLowerCase()) || !exercises.has(exercise)
  );
  return [...problems, ...unused.map(({student, exercise}) => `the override for ${student}, ${exercise} fits nobody`)];
}

/** All that a person should see: files not graded, hand-ins replaced or of nobody in the roster, texts to read, code that was stopped. */
function toLookAt(
  {ungraded, roster, blind}: GradebookInput,
  all: Class,
  overrides: readonly string[],
  nameOf: (entry: Entry) => string
): string {
  // File names often hold the student's name.
  const shown = (file: string): string => (blind ? "" : file);
  const rows: string[][] = [
    ...ungraded.map(({file, reason}) => ["not graded", file, "", reason]),
    ...all.replaced.map(({file, by}) => [
      "replaced",
      shown(file),
      "",
      `the same student saved ${blind ? "another" : by} later`
    ]),
    ...all.unknown.map((entry) => [
      "not in the roster",
      shown(entry.graded!.file),
      nameOf(entry),
      "it is graded, and stands in grades.csv only"
    ]),
    ...overrides.map((what) => ["override", "", "", what]),
    ...all.entries.flatMap((entry) =>
      (entry.graded?.notes ?? []).map((note) => ["note", shown(entry.graded!.file), nameOf(entry), note])
    ),
    ...(roster
      ? all.entries
          .filter(({graded}) => !graded)
          .map((entry) => ["no hand-in", "", nameOf(entry), "nothing was handed in"])
      : [])
  ];
  return writeCsv([["what", "file", "student", "why"], ...rows]);
}
