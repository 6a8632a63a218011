import {fingerprint} from "../fingerprint.js";
import {fold} from "./fold.js";
import {overrideFor, type Override} from "./overrides.js";
import {latestHandIns, type HandedIn, type Replaced} from "./latestHandIns.js";
import type {Student} from "./roster.js";
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
  /** Whether points are to be reported: something was handed in, or the teacher set points by hand. */
  readonly counts: boolean;
}

export interface Class {
  /** By name, then id. */
  readonly entries: readonly Entry[];
  /** Hand-ins that a later one of the same student replaces. */
  readonly replaced: readonly Replaced[];
}

/** Brings hand-ins, roster and overrides together. */
export function makeClass(
  all: readonly Graded[],
  roster: readonly Student[] | null,
  overrides: readonly Override[],
  exercises: readonly {readonly id: string; readonly points: number}[]
): Class {
  const {latest, replaced} = latestHandIns(all, roster);
  const codes = codesOf(latest);
  const names = new Map<string, number>();
  for (const each of latest) names.set(fold(nameOf(each)), (names.get(fold(nameOf(each))) ?? 0) + 1);
  const entries = latest.map((each, i): Entry => {
    const {graded, student} = each;
    const [code, id, name] = [codes[i]!, student?.id ?? graded?.student ?? "", nameOf(each)];
    // A name that two have says of neither who is meant.
    const known = [code, id, ...(names.get(fold(name)) === 1 ? [name] : [])].filter(Boolean);
    const marked = exercises.map((exercise) => mark(exercise, graded, overrides, known));
    const total = Math.round(marked.reduce((sum, {points}) => sum + points, 0) * 100) / 100;
    const counts = graded !== null || marked.some(({byHand}) => byHand);
    return {code, id, name, student, graded, exercises: marked, total, counts};
  });
  entries.sort((a, b) => compare(fold(a.name), fold(b.name)) || compare(a.id, b.id) || compare(a.code, b.code));
  return {entries, replaced};
}

const nameOf = ({student, graded}: HandedIn): string => student?.name || graded?.name || student?.id || "";

/** A code for each, from who they are, so that it is the same at each grading; where two meet, the later one gets a number. */
function codesOf(all: readonly HandedIn[]): string[] {
  const codes: string[] = [];
  const seen = new Map<string, number>();
  // The roster first: nobody can choose a name for a file that changes the code of a student.
  const order = [...all.keys()].sort(
    (a, b) => Number(!all[a]!.student) - Number(!all[b]!.student) || compare(all[a]!.key, all[b]!.key)
  );
  for (const i of order) {
    const code = `S-${fingerprint(all[i]!.key).slice(0, 8)}`;
    const n = (seen.get(code) ?? 0) + 1;
    seen.set(code, n);
    codes[i] = n === 1 ? code : `${code}-${n}`;
  }
  return codes;
}

function mark(
  {id, points: max}: {readonly id: string; readonly points: number},
  graded: Graded | null,
  overrides: readonly Override[],
  names: readonly string[]
): Marked {
  const none = {exercise: id, points: 0, max, tries: 0, parts: []};
  const found = graded?.exercises.find(({exercise}) => exercise === id) ?? none;
  const override = overrideFor(overrides, names, id);
  return {
    ...found,
    points: override?.points ?? found.points,
    comment: override?.comment ?? "",
    byHand: override?.points != null
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
