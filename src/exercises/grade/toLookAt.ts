import type {Lesson} from "../types.js";
import type {Class, Entry} from "./entries.js";
import {oddName, type Replaced} from "./latestHandIns.js";
import type {Override} from "./overrides.js";
import {fold} from "./fold.js";
import {textsToRead} from "./textsToRead.js";
import type {Ungraded} from "./types.js";

/** Something that a person should see. */
export interface Notice {
  readonly what: string;
  readonly file: string;
  readonly student: string;
  readonly why: string;
}

export interface ToLookAtInput {
  readonly all: Class;
  readonly ungraded: readonly Ungraded[];
  readonly roster: boolean;
  readonly lessons: readonly Lesson[];
  readonly overrides: {readonly overrides: readonly Override[]; readonly problems: readonly string[]};
  readonly nameOf: (entry: Entry) => string;
  /** What a file is called: itself, or in blind mode a code. */
  readonly fileOf: (file: string) => string;
}

/** All that a person should see, what keeps a student from points first. */
export function toLookAt(input: ToLookAtInput): Notice[] {
  const {all, ungraded, roster, lessons, nameOf, fileOf} = input;
  const of = (entry: Entry) => ({file: entry.graded ? fileOf(entry.graded.file) : "", student: nameOf(entry)});
  const handed = all.entries.filter(({graded}) => graded);
  return [
    ...ungraded.map(({file, reason}) => ({what: "not graded", file: fileOf(file), student: "", why: reason})),
    ...(roster ? handed.filter(({student}) => !student) : []).map((entry) => ({
      what: "not in the roster",
      ...of(entry),
      why: "it is graded, and stands in grades.csv only"
    })),
    ...handed.flatMap((entry) => {
      const odd = oddName({key: "", ...entry});
      return odd === null ? [] : [{what: "whose is it", ...of(entry), why: odd}];
    }),
    ...all.replaced.map(({file, by, why}) => ({
      what: "replaced",
      file: fileOf(file),
      student: "",
      why: REPLACED[why](fileOf(by))
    })),
    ...sameAnswers(handed, nameOf).map(({entry, why}) => ({what: "same answers", ...of(entry), why})),
    ...overrideNotices(input).map((why) => ({what: "override", file: "", student: "", why})),
    ...handed.flatMap((entry) => entry.graded!.notes.map((why) => ({what: "note", ...of(entry), why}))),
    ...textsToRead(handed, lessons).flatMap(({exercise, texts}) =>
      texts.flatMap(({entry, marked}) =>
        marked.byHand ? [] : [{what: "text to read", ...of(entry), why: exercise.id}]
      )
    ),
    ...(roster ? all.entries.filter(({graded}) => !graded) : []).map((entry) => ({
      what: "no hand-in",
      ...of(entry),
      why: "nothing was handed in"
    }))
  ];
}

const REPLACED: Readonly<Record<Replaced["why"], (by: string) => string>> = {
  later: (by) => `the same student saved ${by} later`,
  "same time": (by) => `the same student saved ${by} at the same moment, and that file counts`,
  "same file": (by) => `the same student handed in the same answers as ${by}`
};

/** Files of several students with the same answers to the letter, long texts or code among them. */
function sameAnswers(handed: readonly Entry[], nameOf: (entry: Entry) => string): {entry: Entry; why: string}[] {
  return handed.flatMap((entry) => {
    const others = handed.filter(
      (other) => other !== entry && entry.graded!.answers !== "" && other.graded!.answers === entry.graded!.answers
    );
    return others.length === 0
      ? []
      : [{entry, why: `every answer is, to the letter, that of ${others.slice(0, 5).map(nameOf).join("; ")}`}];
  });
}

/** Overrides that could not be read, that fit nobody, or that give more points than there are. */
function overrideNotices({all, overrides: {overrides, problems}}: ToLookAtInput): string[] {
  const names = new Map<string, number>();
  for (const {id, code, name} of all.entries)
    for (const each of new Set([id, code, name].map(fold))) names.set(each, (names.get(each) ?? 0) + 1);
  const most = new Map(all.entries[0]?.exercises.map(({exercise, max}) => [fold(exercise), max]));
  return [
    ...problems,
    ...overrides.flatMap(({student, exercise, points}) => {
      const max = most.get(fold(exercise));
      if (max === undefined && most.size > 0) return [`the override for ${student}: there is no exercise ${exercise}`];
      const fits = names.get(fold(student)) ?? 0;
      if (fits === 0) return [`the override for ${student}, ${exercise} fits nobody`];
      if (fits > 1)
        return [`the override for ${student}, ${exercise}: the name is that of ${fits} students; write the id`];
      return points !== null && points > max!
        ? [`the override for ${student}, ${exercise} gives ${points} of ${max} points`]
        : [];
    })
  ];
}
