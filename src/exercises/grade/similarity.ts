import {fingerprint} from "../fingerprint.js";
import type {Lesson} from "../types.js";
import type {Entry} from "./entries.js";

/** Two answers that have much in common which few others have. */
export interface Likeness {
  readonly a: Writing;
  readonly b: Writing;
  readonly exercise: string;
  readonly part: string;
  /** Common runs of words, as a share of the shorter answer's, 0 to 1. */
  readonly share: number;
  readonly runs: number;
}

export interface Writing {
  readonly entry: Entry;
  readonly text: string;
  /** Which stretches of the text stand in the other too: `text.slice(start, end)`. */
  readonly common: readonly (readonly [start: number, end: number])[];
}

/** Words in a run; fewer runs than `least` say nothing; runs that so large a share of the class has are the task's. */
const length = 5;
const least = 6;
const common = 0.25;
/** Characters of an answer that are compared. */
const longest = 20_000;

/**
 * Compares texts and code by runs of five words (after Schleimer, Wilkerson, Aiken, Winnowing, 2003), leaving out runs of the
 * starter, the solutions and the task, and those that more than a quarter of the class has. It is a reason to look, no proof.
 */
export function similarity(entries: readonly Entry[], lessons: readonly Lesson[]): Likeness[] {
  const found: Likeness[] = [];
  for (const {id, task, parts} of lessons.flatMap(({exercises}) => exercises))
    for (const part of parts) {
      if (part.kind !== "code" && part.kind !== "text") continue;
      const known = part.kind === "code" ? [part.starter, ...(part.key ?? []), task] : [task];
      found.push(...alike(entries, id, part.id, known));
    }
  const order = ({exercise, part, a, b}: Likeness): string => [exercise, part, a.entry.code, b.entry.code].join(" ");
  return found.sort((x, y) => y.share - x.share || y.runs - x.runs || (order(x) < order(y) ? -1 : 1));
}

function alike(entries: readonly Entry[], exercise: string, part: string, known: readonly string[]): Likeness[] {
  const own = new Set(known.flatMap((text) => [...runsOf(text).keys()]));
  const all = entries.flatMap((entry) => {
    const given = entry.graded?.exercises
      .find((each) => each.exercise === exercise)
      ?.parts.find((each) => each.part === part);
    const text = (given?.given?.lines[0] ?? "").slice(0, longest);
    return text.trim() === "" ? [] : [{entry, text, runs: runsOf(text)}];
  });
  const counts = new Map<string, number>();
  for (const {runs} of all) for (const run of runs.keys()) counts.set(run, (counts.get(run) ?? 0) + 1);
  const tooMany = Math.max(2, all.length * common);
  for (const {runs} of all)
    for (const run of runs.keys()) if (own.has(run) || counts.get(run)! > tooMany) runs.delete(run);
  const found: Likeness[] = [];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [small, large] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
      if (small.size < least) continue;
      let runs = 0;
      for (const run of small.keys()) if (large.has(run)) runs++;
      const share = runs / small.size;
      if (runs >= least && share >= 0.5) found.push({a: shared(a, b), b: shared(b, a), exercise, part, share, runs});
    }
  return found;
}

interface Compared {
  readonly entry: Entry;
  readonly text: string;
  readonly runs: Map<string, [start: number, end: number]>;
}

function shared({entry, text, runs}: Compared, other: Compared): Writing {
  const stretches: [number, number][] = [];
  for (const [run, [start, end]] of runs) {
    if (!other.runs.has(run)) continue;
    const last = stretches.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return {entry, text, common: stretches};
}

/** Each run of words and where it first stands. */
function runsOf(text: string): Map<string, [start: number, end: number]> {
  const words = [...text.matchAll(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)];
  const runs = new Map<string, [number, number]>();
  for (let i = 0; i + length <= words.length; i++) {
    const run = words.slice(i, i + length);
    const name = fingerprint(run.map(([word]) => word.toLowerCase()).join(" "));
    const [first, last] = [run[0]!, run.at(-1)!];
    if (!runs.has(name)) runs.set(name, [first.index, last.index + last[0].length]);
  }
  return runs;
}
