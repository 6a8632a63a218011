import {fingerprint} from "../fingerprint.js";
import type {Entry} from "./entries.js";

/** Two answers that have much in common which few others have. */
export interface Likeness {
  readonly a: Entry;
  readonly b: Entry;
  /** Exercise and part. */
  readonly where: string;
  /** Common runs of words, as a share of the shorter answer's, 0 to 1. */
  readonly share: number;
  readonly runs: number;
}

/** Words in a run; fewer runs than `least` say nothing; runs that so large a share of the class has are the task's. */
const length = 5;
const least = 6;
const common = 0.25;

/**
 * Compares texts and code by runs of five words (after Schleimer, Wilkerson, Aiken, Winnowing, 2003), leaving out runs of the
 * starter, the solutions and the task, and those that more than a quarter of the class has. It is a reason to look, no proof.
 * @param given per exercise and part, what students were given
 */
export function similarity(entries: readonly Entry[], given: ReadonlyMap<string, readonly string[]>): Likeness[] {
  const found: Likeness[] = [];
  for (const [where, known] of given) {
    const own = new Set(known.flatMap((text) => [...runsOf(text)]));
    const all = entries.flatMap((entry) => {
      const text = entry.graded?.writings[where];
      return text === undefined || text.trim() === "" ? [] : [{entry, runs: runsOf(text.slice(0, 20_000))}];
    });
    const counts = new Map<string, number>();
    for (const {runs} of all) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
    const tooMany = Math.max(2, all.length * common);
    const rare = all.map(({entry, runs}) => ({
      entry,
      runs: new Set([...runs].filter((run) => !own.has(run) && counts.get(run)! <= tooMany))
    }));
    for (const [i, a] of rare.entries())
      for (const b of rare.slice(i + 1)) {
        const [small, large] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
        if (small.size < least) continue;
        let runs = 0;
        for (const run of small) if (large.has(run)) runs++;
        const share = runs / small.size;
        if (runs >= least && share >= 0.5) found.push({a: a.entry, b: b.entry, where, share, runs});
      }
  }
  return found.sort(
    (x, y) =>
      y.share - x.share ||
      y.runs - x.runs ||
      (x.where < y.where ? -1 : 1) ||
      (x.a.code + x.b.code < y.a.code + y.b.code ? -1 : 1)
  );
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) runs.add(fingerprint(words.slice(i, i + length).join(" ")));
  return runs;
}
