import {fingerprint} from "../fingerprint.js";
import {overrideFor, type Override} from "./overrides.js";
import {findStudent, fold, type Student} from "./roster.js";
import type {Graded, GradedExercise} from "./types.js";

/** An exercise with what the teacher set by hand. */
export interface Marked extends GradedExercise {
  readonly comment: string;
  readonly byHand: boolean;
}

/** One line of the gradebook. */
export interface Entry {
  /** Stable name that says nothing of the student: “S-4f2a91c0”. */
  readonly code: string;
  readonly id: string;
  readonly name: string;
  /** Null for who is not in the roster. */
  readonly student: Student | null;
  /** Null where nothing was handed in. */
  readonly graded: Graded | null;
  readonly exercises: readonly Marked[];
  readonly total: number;
}

export interface Class {
  /** By name, then id. */
  readonly entries: readonly Entry[];
  /** Hand-ins that a later one of the same student replaces. */
  readonly replaced: readonly {readonly file: string; readonly by: string}[];
  readonly unknown: readonly Entry[];
}

/** Brings hand-ins, roster and overrides together. Of several hand-ins of a student the one saved last counts; ties go by file name. */
export function makeClass(
  all: readonly Graded[],
  roster: readonly Student[] | null,
  overrides: readonly Override[],
  exercises: readonly {readonly id: string; readonly points: number}[]
): Class {
  const sorted = [...all].sort((a, b) => compare(a.saved, b.saved) || compare(a.file, b.file));
  const latest = new Map<string, {graded: Graded; student: Student | null}>();
  const replaced: {file: string; by: string}[] = [];
  for (const graded of sorted) {
    const student = roster ? findStudent(graded, roster) : null;
    const key = student ? `roster ${fold(student.id)}` : `other ${fold(graded.student) || fold(graded.name)}`;
    const before = latest.get(key);
    if (before) replaced.push({file: before.graded.file, by: graded.file});
    latest.set(key, {graded, student});
  }
  for (const student of roster ?? []) {
    const key = `roster ${fold(student.id)}`;
    if (!latest.has(key)) latest.set(key, {graded: null as never, student});
  }
  const entries = [...latest].map(([key, {graded, student}]): Entry => {
    const id = student?.id ?? graded.student;
    const name = student?.name ?? graded.name;
    const code = `S-${fingerprint(key).slice(0, 8)}`;
    const marked = exercises.map((exercise) =>
      mark(exercise, graded ?? null, overrides, [id, code, name].filter(Boolean))
    );
    const total = Math.round(marked.reduce((sum, {points}) => sum + points, 0) * 100) / 100;
    return {code, id, name, student, graded: graded ?? null, exercises: marked, total};
  });
  entries.sort((a, b) => compare(fold(a.name), fold(b.name)) || compare(a.id, b.id) || compare(a.code, b.code));
  return {
    entries,
    replaced,
    unknown: roster ? entries.filter(({graded, student}) => graded && !student) : []
  };
}

function mark(
  {id, points: max}: {readonly id: string; readonly points: number},
  graded: Graded | null,
  overrides: readonly Override[],
  names: readonly string[]
): Marked {
  const found = graded?.exercises.find(({exercise}) => exercise === id) ?? {
    exercise: id,
    points: 0,
    max,
    tries: 0,
    parts: []
  };
  const override = overrideFor(overrides, names, id);
  return {
    ...found,
    points: override?.points ?? found.points,
    comment: override?.comment ?? "",
    byHand: override?.points != null
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
