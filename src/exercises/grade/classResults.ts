import type {Exercise} from "../types.js";
import type {Entry} from "./entries.js";

/** How an exercise went in a class. */
export interface ExerciseResult {
  readonly exercise: Exercise;
  readonly tried: number;
  readonly full: number;
  readonly mean: number;
  /** Texts that still want points. */
  readonly reading: number;
  /** Wrong answers, the most frequent first, ties in the order of the alphabet; at most five. */
  readonly wrong: readonly {readonly what: string; readonly who: readonly Entry[]}[];
}

/** @param handed those who handed in */
export function exerciseResult(exercise: Exercise, handed: readonly Entry[]): ExerciseResult {
  const all = handed.map((entry) => ({entry, ...entry.exercises.find((each) => each.exercise === exercise.id)!}));
  const wrong = new Map<string, Entry[]>();
  for (const {entry, parts} of all)
    for (const part of parts) {
      if (part.wrong === null || part.given === null) continue;
      const what = `${exercise.parts.length > 1 ? `Part ${part.part}: ` : ""}${part.hidden ?? part.wrong}`;
      wrong.set(what, [...(wrong.get(what) ?? []), entry]);
    }
  return {
    exercise,
    tried: all.filter(({parts, byHand}) => byHand || parts.some(({given}) => given !== null)).length,
    full: all.filter(({points, max}) => points >= max).length,
    mean: all.reduce((sum, {points}) => sum + points, 0) / Math.max(1, all.length),
    reading: all.filter(
      ({parts, byHand}) =>
        !byHand && parts.some(({kind, correct, given}) => kind === "text" && correct === null && given)
    ).length,
    wrong: [...wrong]
      .map(([what, who]) => ({what, who}))
      .sort((a, b) => b.who.length - a.who.length || (a.what < b.what ? -1 : 1))
      .slice(0, 5)
  };
}

/** The three exercises of which the smallest share of points was reached, less than 80 %; those with texts still to read are left out. */
export function mostMissed(results: readonly ExerciseResult[]): ExerciseResult[] {
  const share = ({mean, exercise}: ExerciseResult): number => mean / Math.max(1, exercise.points);
  return results
    .filter((result) => result.reading === 0 && result.tried > 0 && share(result) < 0.8)
    .sort((a, b) => share(a) - share(b))
    .slice(0, 3);
}

/** How totals fall over ten steps of the points that can be had; mean and median to one place. */
export function distribution(handed: readonly Entry[]): {
  readonly bins: readonly {readonly from: number; readonly to: number; readonly count: number}[];
  readonly mean: string;
  readonly median: string;
  readonly max: number;
} {
  const max = handed[0]?.exercises.reduce((sum, each) => sum + each.max, 0) ?? 0;
  const totals = handed.map(({total}) => total).sort((a, b) => a - b);
  const edges = Array.from({length: 11}, (_, i) => Math.round((i * max) / 10));
  const bins = edges.slice(0, -1).map((edge, i) => {
    const [from, next, last] = [i === 0 ? 0 : edge, edges[i + 1]!, i === 9];
    const count = totals.filter((total) => total >= from && (last || total < next)).length;
    return {from, to: last ? max : Math.max(from, next - 1), count};
  });
  const middle = (totals[Math.floor((totals.length - 1) / 2)]! + totals[Math.ceil((totals.length - 1) / 2)]!) / 2;
  const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
  return {bins, mean: shown(mean), median: shown(middle), max};
}

const shown = (n: number): string => String(Math.round(n * 10) / 10);
