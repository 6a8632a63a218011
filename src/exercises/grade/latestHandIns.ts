import {fold} from "./fold.js";
import {findStudent, isOtherName, type Student} from "./roster.js";
import type {Graded} from "./types.js";

/** Whose hand-in it is; one of the two is there. */
export interface HandedIn {
  /** Stable, from who they are. */
  readonly key: string;
  readonly student: Student | null;
  readonly graded: Graded | null;
}

/** A hand-in that does not count, and the one that does. */
export interface Replaced {
  readonly file: string;
  readonly by: string;
  readonly why: "later" | "same time" | "same file";
}

/**
 * Of several hand-ins of a student the one saved last counts; ties go by file name, the last of which counts. Students of the roster who
 * handed nothing in stand at the end.
 */
export function latestHandIns(
  all: readonly Graded[],
  roster: readonly Student[] | null
): {readonly latest: readonly HandedIn[]; readonly replaced: readonly Replaced[]} {
  const time = ({saved}: Graded): number => Date.parse(saved) || -Infinity;
  const sorted = [...all].sort((a, b) => {
    const [one, other] = [time(a), time(b)];
    return one === other ? (a.file < b.file ? -1 : 1) : one - other;
  });
  const latest = new Map<string, HandedIn & {readonly graded: Graded}>();
  const replaced: {readonly old: Graded; readonly key: string}[] = [];
  for (const graded of sorted) {
    const student = roster ? findStudent(graded, roster) : null;
    const key = student ? `roster ${fold(student.id)}` : `other ${fold(graded.student) || fold(graded.name)}`;
    const before = latest.get(key);
    if (before) replaced.push({old: before.graded, key});
    latest.set(key, {key, graded, student});
  }
  const missing = (roster ?? []).flatMap((student): HandedIn[] => {
    const key = `roster ${fold(student.id)}`;
    return latest.has(key) ? [] : [{key, student, graded: null}];
  });
  return {
    latest: [...latest.values(), ...missing],
    replaced: replaced.map(({old, key}) => {
      const {graded} = latest.get(key)!;
      const same = time(old) === time(graded);
      const why = !same ? "later" : old.answers !== "" && old.answers === graded.answers ? "same file" : "same time";
      return {file: old.file, by: graded.file, why};
    })
  };
}

/** What is odd about whose a hand-in is: given by number to a student of another name. */
export function oddName({student, graded}: HandedIn): string | null {
  return student && graded && isOtherName(graded.name, student)
    ? `it names itself ${graded.name}; the number ${graded.student} is that of ${student.name}`
    : null;
}
