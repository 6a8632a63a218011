import {readRows, unguarded, writeCsv} from "./csv.js";
import {fold} from "./fold.js";

/** What the teacher sets by hand; it always wins. */
export interface Override {
  readonly student: string;
  readonly exercise: string;
  /** Null where only a comment is given. */
  readonly points: number | null;
  readonly comment: string;
}

const COLUMNS = ["student", "exercise", "points", "comment"] as const;

export const EMPTY_OVERRIDES = writeCsv([COLUMNS]);

/**
 * A file of overrides with lines added at its end; where both speak of one, those at the end win. Lines that could not be read stay.
 * @returns the file as it was where nothing is added
 */
export function withOverrides(before: string | null, added: readonly Override[]): string | null {
  if (added.length === 0) return before;
  const kept = readRows(before ?? "").map((row) => COLUMNS.map((name) => unguarded(row.get(name) ?? "")));
  const lines = added.map(({student, exercise, points, comment}) => [student, exercise, points, comment]);
  return writeCsv([COLUMNS, ...kept, ...lines]);
}

/**
 * Reads overrides: CSV with the columns `student` (id, code, or a name that only one has), `exercise`, `points`, `comment`. A later line
 * wins over an earlier one: its points and its comment, each where it has one.
 * @returns what could be read, and a sentence for each line that could not
 */
export function readOverrides(source: string): {
  readonly overrides: readonly Override[];
  readonly problems: readonly string[];
} {
  const overrides: Override[] = [];
  const problems: string[] = [];
  const rows = readRows(source);
  const absent = rows.length === 0 ? [] : COLUMNS.slice(0, 3).filter((name) => !rows[0]!.has(name));
  if (absent.length > 0)
    return {overrides, problems: [`the overrides have no column ${absent.join(", ")}; none of them was read`]};
  for (const [i, row] of rows.entries()) {
    const cell = (name: string): string => unguarded(row.get(name) ?? "");
    const [student, exercise, points] = [cell("student"), cell("exercise"), cell("points")];
    const number = points === "" ? null : Number(points.replace(",", "."));
    if (student === "" || exercise === "")
      problems.push(`line ${i + 2} of the overrides names no student or no exercise`);
    else if (number !== null && !(number >= 0 && number < 1e6))
      problems.push(`line ${i + 2} of the overrides: “${points}” is no number of points`);
    else overrides.push({student, exercise, points: number, comment: cell("comment")});
  }
  return {overrides, problems};
}

/** The override for an exercise of a student known by any of these names; null where there is none. */
export function overrideFor(
  overrides: readonly Override[],
  names: readonly string[],
  exercise: string
): Pick<Override, "points" | "comment"> | null {
  const known = new Set(names.map(fold));
  const mine = overrides.filter((each) => fold(each.exercise) === fold(exercise) && known.has(fold(each.student)));
  if (mine.length === 0) return null;
  return {
    points: mine.findLast(({points}) => points !== null)?.points ?? null,
    comment: mine.findLast(({comment}) => comment !== "")?.comment ?? ""
  };
}
