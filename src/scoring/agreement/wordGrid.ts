import type {Span} from "../../extract/types.js";
import {wordSpans} from "../wordOffsets.js";
import type {Segmented} from "./alphaContinuum.js";
import type {Unit} from "./alphaUnitizing.js";

/** A mark as agreement needs it: words and a label. */
export interface Labelled extends Span {
  readonly label: string;
}

/** The words of a text, to put marks on. Agreement is counted in words: blanks, marks and punctuation do not count. */
export interface WordGrid {
  readonly words: readonly Span[];
  /** The words a span stands on, as a range of their numbers, the end excluded. */
  range(span: Span): readonly [from: number, to: number];
}

export function wordGrid(text: string): WordGrid {
  const words = wordSpans(text);
  const below = (bound: number, edge: "start" | "end"): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edge === "start" ? words[middle]!.start < bound : words[middle]!.end <= bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {words, range: ({start, end}) => [below(start, "end"), below(end, "start")]};
}

/** For each word which labels it bears, as bits in the order of `labels`: 0 none, 1 the first, 3 the first and the second. */
export function labelsOfWords(grid: WordGrid, marks: readonly Labelled[], labels: readonly string[]): Uint32Array {
  const bits = new Uint32Array(grid.words.length);
  for (const mark of marks) {
    const place = labels.indexOf(mark.label);
    if (place < 0) continue;
    const [from, to] = grid.range(mark);
    for (let i = from; i < to; i++) bits[i]! |= 1 << place;
  }
  return bits;
}

/** Marks of one label as units of length in words; marks of one annotator that overlap, as a quote in a quote, count as one. */
export function unitsOf(grid: WordGrid, marks: readonly Labelled[], label: string): Unit[] {
  const ranges = marks
    .filter((mark) => mark.label === label)
    .map((mark) => grid.range(mark))
    .filter(([from, to]) => from < to)
    .sort(([a], [b]) => a - b);
  const units: {begin: number; length: number}[] = [];
  for (const [from, to] of ranges) {
    const last = units.at(-1);
    if (last && from < last.begin + last.length) last.length = Math.max(last.length, to - last.begin);
    else units.push({begin: from, length: to - from});
  }
  return units;
}

/**
 * A text cut into the segments of one annotator: at every end of a mark. The value of a segment is the set of labels its words bear, 0
 * for a gap; where marks lie in each other, as a speaker in a quote, their words bear both labels.
 */
export function segmented(grid: WordGrid, marks: readonly Labelled[], labels: readonly string[]): Segmented {
  const cuts = new Uint8Array(grid.words.length + 1);
  for (const mark of marks) {
    if (!labels.includes(mark.label)) continue;
    for (const end of grid.range(mark)) cuts[end] = 1;
  }
  const segments = new Uint32Array(grid.words.length);
  for (let w = 1; w < segments.length; w++) segments[w] = segments[w - 1]! + cuts[w]!;
  return {values: labelsOfWords(grid, marks, labels), segments};
}

/** For each word how many annotators gave it each label, or each set of labels, in an order of their own. */
export function countsOfWords(annotators: readonly ArrayLike<number>[]): number[][] {
  const columns = new Map<number, number>();
  for (const answers of annotators)
    for (let i = 0; i < answers.length; i++) if (!columns.has(answers[i]!)) columns.set(answers[i]!, columns.size);
  const length = annotators[0]?.length ?? 0;
  const counts = Array.from({length}, () => new Array<number>(columns.size).fill(0));
  for (const answers of annotators) for (let i = 0; i < length; i++) counts[i]![columns.get(answers[i]!)!]!++;
  return counts;
}
