import {readRows} from "./csv.js";
import {fold, wordsOf, plainWordsOf} from "./fold.js";
import type {Graded} from "./types.js";

/** A student of the class, with every column of the roster by its name in lower case. */
export interface Student {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** What the columns are called, best first: here, in Canvas' gradebook export, in Moodle's. */
const HEADINGS = {
  name: ["name", "student", "full name", "student name"],
  first: ["first name", "firstname", "given name"],
  last: ["last name", "lastname", "surname", "family name"],
  id: ["sis user id", "id number", "student id", "student number", "number", "id", "username"],
  email: ["email", "email address", "e-mail", "sis login id"]
} as const;

/**
 * Reads a roster: CSV with a header line; `name`, and `id` or `email`; other columns are kept for the LMS files. The gradebook exports
 * of Canvas and Moodle are read as they are.
 * @throws an error that says what is missing
 */
export function readRoster(source: string, file: string): Student[] {
  const rows = readRows(source).filter((row) => !isNoStudent(row));
  const [first] = rows;
  if (!first)
    throw new Error(`${file}: there is no student; write a line with names of columns, then a line a student`);
  const has = (names: readonly string[]): boolean => names.some((name) => first.has(name));
  if (!(has(HEADINGS.name) || has(HEADINGS.last)) || !(has(HEADINGS.id) || has(HEADINGS.email)))
    throw new Error(`${file}:1: the columns are ${[...first.keys()].join(", ")}; name is needed, and id or email`);
  const students = rows.map(studentOf);
  const seen = new Set<string>();
  for (const [i, {id}] of students.entries()) {
    if (id === "") throw new Error(`${file}: student ${i + 1} has no id; write one`);
    if (seen.has(fold(id))) throw new Error(`${file}: the id “${id}” stands there twice; leave one`);
    seen.add(fold(id));
  }
  return students;
}

/** Lines of a gradebook export that stand for nobody: points that can be had, Canvas' test student, averages. */
function isNoStudent(row: ReadonlyMap<string, string>): boolean {
  const who = row.get("student") ?? "";
  return /^(points possible|student, test)$/i.test(who);
}

function studentOf(row: ReadonlyMap<string, string>): Student {
  const get = (names: readonly string[]): string => names.map((name) => row.get(name) ?? "").find(Boolean) ?? "";
  const email = get(HEADINGS.email);
  const name = get(HEADINGS.name) || `${get(HEADINGS.first)} ${get(HEADINGS.last)}`.trim();
  // Canvas' own number of a student is called “ID” in its export, and its import wants it back.
  const columns = row.has("sis user id") ? new Map([...row, ["canvas_id", row.get("id") ?? ""]]) : row;
  return {id: get(HEADINGS.id) || email, name, email, columns};
}

/**
 * The student a hand-in belongs to: by id or address, else by a name that only one has, be its words in another order or its accents
 * left out; null where nobody fits.
 */
export function findStudent(
  {student, name}: Pick<Graded, "student" | "name">,
  roster: readonly Student[]
): Student | null {
  const only = (fits: (each: Student) => boolean): Student | null => {
    const found = roster.filter(fits);
    return found.length === 1 ? found[0]! : null;
  };
  const given = fold(student);
  const known = given === "" ? null : (only(({id}) => fold(id) === given) ?? only(({email}) => fold(email) === given));
  if (known || wordsOf(name) === "") return known;
  return (
    only((each) => wordsOf(each.name) === wordsOf(name)) ??
    only((each) => plainWordsOf(each.name) === plainWordsOf(name))
  );
}

/** Whether a hand-in's name shares no word with the student's it was given to by number. */
export function isOtherName(given: string, {name}: Student): boolean {
  const mine = plainWordsOf(name).split(" ");
  return (
    given !== "" &&
    !plainWordsOf(given)
      .split(" ")
      .some((word) => mine.includes(word))
  );
}
