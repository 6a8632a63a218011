import {readRows} from "./csv.js";
import type {Graded} from "./types.js";

/** A student of the class, with every column of the roster by its name in lower case. */
export interface Student {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Reads a roster: CSV with a header line; `name`, and `id` or `email` or both; other columns are kept for the LMS files.
 * @throws an error that says what is missing
 */
export function readRoster(source: string, file: string): Student[] {
  const rows = readRows(source);
  const has = (name: string): boolean => rows[0]?.has(name) ?? false;
  if (rows.length === 0)
    throw new Error(`${file}: there is no student; write a line with names of columns, then a line a student`);
  if (!has("name") || !(has("id") || has("email")))
    throw new Error(`${file}:1: the columns are ${[...rows[0]!.keys()].join(", ")}; name is needed, and id or email`);
  const students = rows.map((columns) => {
    const email = columns.get("email") ?? "";
    return {id: columns.get("id") || email, name: columns.get("name") ?? "", email, columns};
  });
  const seen = new Set<string>();
  for (const [i, {id}] of students.entries()) {
    if (id === "") throw new Error(`${file}: student ${i + 1} has no id; write one`);
    if (seen.has(fold(id))) throw new Error(`${file}: the id “${id}” stands there twice; leave one`);
    seen.add(fold(id));
  }
  return students;
}

/** The student a hand-in belongs to: by id or address, else by a name that only one has; null where nobody fits. */
export function findStudent(
  {student, name}: Pick<Graded, "student" | "name">,
  roster: readonly Student[]
): Student | null {
  const given = fold(student);
  if (given !== "") {
    const known = roster.find(({id, email}) => fold(id) === given || fold(email) === given);
    if (known) return known;
  }
  const alike = roster.filter((each) => fold(each.name) === fold(name) && name !== "");
  return alike.length === 1 ? alike[0]! : null;
}

/** Case, accents' encoding and blanks do not tell people apart. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
