import {writeCsv} from "./csv.js";
import type {Entry} from "./entries.js";

/** Which columns an LMS wants: its heading → column of the roster (`name`, `id`, `email`, or any other). */
export interface LmsColumns {
  readonly canvas: Readonly<Record<string, string>>;
  readonly moodle: Readonly<Record<string, string>>;
  /** Heading of the column with the total. */
  readonly total: string;
  /** Whether each exercise gets a column too. */
  readonly exercises: boolean;
}

export const usualColumns: LmsColumns = {
  canvas: {Student: "name", ID: "canvas_id", "SIS User ID": "id", "SIS Login ID": "email", Section: "section"},
  moodle: {"ID number": "id", "Email address": "email"},
  total: "According To",
  exercises: true
};

type ExercisePoints = {readonly id: string; readonly title: string; readonly points: number};

/**
 * A file for Canvas' gradebook import: a heading, a line “Points Possible”, then a line a student of the roster. Student, ID, SIS User ID,
 * SIS Login ID and Section must come first and in this order (`lib/gradebook_importer.rb` of Canvas).
 */
export function canvasCsv(
  entries: readonly Entry[],
  exercises: readonly ExercisePoints[],
  columns: LmsColumns
): string {
  const items = itemsOf(exercises, columns);
  const names = Object.keys(columns.canvas);
  const possible = names.map((_, i) => (i === 0 ? "    Points Possible" : ""));
  return writeCsv([
    [...names, ...items.map(({heading}) => heading)],
    [...possible, ...items.map(({max}) => max)],
    ...lines(entries, Object.values(columns.canvas), items)
  ]);
}

/**
 * A file for Moodle's grade import (CSV): identifying columns, then a column a grade item. No grade is written “-”: an empty cell of a new
 * grade item would be taken for 0 (`grade/import/csv/classes/load_data.php` of Moodle).
 */
export function moodleCsv(
  entries: readonly Entry[],
  exercises: readonly ExercisePoints[],
  columns: LmsColumns
): string {
  const items = itemsOf(exercises, columns);
  return writeCsv([
    [...Object.keys(columns.moodle), ...items.map(({heading}) => heading)],
    ...lines(entries, Object.values(columns.moodle), items, "-")
  ]);
}

interface Item {
  readonly heading: string;
  readonly max: number;
  readonly of: (entry: Entry) => number;
}

function itemsOf(exercises: readonly ExercisePoints[], columns: LmsColumns): Item[] {
  const each = exercises.map(({title, points, id}, i) => ({
    heading: headingOf(title, exercises.slice(0, i).some((other) => other.title === title) ? id : null),
    max: points,
    of: (entry: Entry) => entry.exercises.find(({exercise}) => exercise === id)?.points ?? 0
  }));
  const max = exercises.reduce((sum, {points}) => sum + points, 0);
  return [...(columns.exercises ? each : []), {heading: columns.total, max, of: ({total}) => total}];
}

/** Canvas reads a number in brackets at the end of a heading as that of an assignment it has, and wants no heading twice. */
function headingOf(title: string, id: string | null): string {
  const plain = title.replace(/\((\d+)\)$/, "[$1]");
  return id === null ? plain : `${plain}, ${id}`;
}

/** Who handed nothing in has no grade: whether that is 0 is the teacher's to say. */
function lines(
  entries: readonly Entry[],
  sources: readonly string[],
  items: readonly Item[],
  none: string | null = null
): (string | number | null)[][] {
  return entries.flatMap((entry) => {
    if (!entry.student) return [];
    const {columns, id, name, email} = entry.student;
    const known: Record<string, string> = {id, name, email};
    const who = sources.map((source) => known[source] ?? columns.get(source.toLowerCase()) ?? "");
    return [[...who, ...items.map((item) => (entry.counts ? item.of(entry) : none))]];
  });
}
