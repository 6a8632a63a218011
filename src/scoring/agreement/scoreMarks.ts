import {exactPairs, union} from "../exactPairs.js";
import {prf, type Prf} from "../prf.js";
import {inCommon, wordOffsets} from "../wordOffsets.js";
import type {Labelled} from "./wordGrid.js";

/** How marks of one label agree with others that are taken for right. */
export interface MarkScore {
  readonly label: string;
  /** Marks of exactly the same words. */
  readonly exact: Prf;
  /** Words in any mark against words in any other (the measure of `scoreQuotes`). */
  readonly words: Prf;
}

/** Scores marks against a key, label by label; only labels that either side uses. The measures are those of `evaluate`. */
export function scoreMarks(
  text: string,
  gold: readonly Labelled[],
  found: readonly Labelled[],
  labels: readonly string[]
): MarkScore[] {
  return labels.flatMap((label) => {
    const [wanted, got] = [gold, found].map((marks) =>
      marks
        .filter((mark) => mark.label === label)
        .map((mark) => ({words: wordOffsets(text, [mark])}))
        .filter(({words}) => words.size > 0)
    ) as [{words: ReadonlySet<number>}[], {words: ReadonlySet<number>}[]];
    if (wanted.length + got.length === 0) return [];
    const [goldWords, foundWords] = [union(wanted), union(got)];
    return [
      {
        label,
        exact: prf(exactPairs(wanted, got), got.length, wanted.length),
        words: prf(inCommon(goldWords, foundWords), foundWords.size, goldWords.size)
      }
    ];
  });
}
