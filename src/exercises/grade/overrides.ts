import {readRows, writeCsv} from "./csv.js";
import {fold} from "./roster.js";

/** What the teacher sets by hand; it always wins. */
export interface Override {
  readonly student: string;
  readonly exercise: string;
  /** Null where only a comment is given. */
  readonly points: number | null;
  readonly comment: string;
}

export const EMPTY_OVERRIDES = writeCsv([["student", "exercise", "points", "comment"]]);

/**
 * Reads overrides: CSV with the columns `student` (id or code), `exercise`, `points`, `comment`. A later line wins over an earlier one.
 * @returns what could be read, and a sentence for each line that could not
 */
export function readOverrides(source: string): {
  readonly overrides: readonly Override[];
  readonly problems: readonly string[];
} {
  const overrides: Override[] = [];
  const problems: string[] = [];
  for (const [i, row] of readRows(source).entries()) {
    const unguarded = (name: string): string => (row.get(name) ?? "").replace(/^'(?=[=+\-@])/, "");
    const [student, exercise, points] = [unguarded("student"), unguarded("exercise"), unguarded("points")];
    const number = points === "" ? null : Number(points.replace(",", "."));
    if (student === "" || exercise === "")
      problems.push(`line ${i + 2} of the overrides names no student or no exercise`);
    else if (number !== null && !(number >= 0 && number < 1e6))
      problems.push(`line ${i + 2} of the overrides: “${points}” is no number of points`);
    else overrides.push({student, exercise, points: number, comment: unguarded("comment")});
  }
  return {overrides, problems};
}

/** The override for an exercise of a student known by any of these names. */
export function overrideFor(
  overrides: readonly Override[],
  names: readonly string[],
  exercise: string
): Override | null {
  const mine = names.map(fold);
  return overrides.findLast((each) => each.exercise === exercise && mine.includes(fold(each.student))) ?? null;
}
