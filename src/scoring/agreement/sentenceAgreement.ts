import type {Span} from "../../extract/types.js";
import {countsOfWords, labelsOfWords, wordGrid, type Labelled} from "./wordGrid.js";

/** How far a class agrees on one sentence. */
export interface SentenceAgreement extends Span {
  readonly words: number;
  /** Share of pairs of answers to its words that agree (Fleiss' P for a unit, the mean over the words); null without words or pairs. */
  readonly share: number | null;
  /** How many annotators mark anything in it. */
  readonly marking: number;
}

/** A class's agreement for each sentence. */
export function sentenceAgreement(
  text: string,
  sentences: readonly Span[],
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[]
): SentenceAgreement[] {
  const grid = wordGrid(text);
  const answers = annotators.map((marks) => labelsOfWords(grid, marks, labels));
  const counts = countsOfWords(answers);
  const n = annotators.length;
  return sentences.map(({start, end}) => {
    const [from, to] = grid.range({start, end});
    const agreeing = counts
      .slice(from, to)
      .reduce((sum, unit) => sum + unit.reduce((pairs, count) => pairs + count * (count - 1), 0) / (n * (n - 1)), 0);
    const share = n < 2 || to <= from ? null : agreeing / (to - from);
    const marking = answers.filter((bits) => bits.subarray(from, to).some((bit) => bit !== 0)).length;
    return {start, end, words: to - from, share, marking};
  });
}
