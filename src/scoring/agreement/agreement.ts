import {alphaNominal, type Alpha, type NominalAlpha} from "./alphaNominal.js";
import {alphaUnitizing, unitizing} from "./alphaUnitizing.js";
import {cohenKappa} from "./cohenKappa.js";
import {fleissKappa} from "./fleissKappa.js";
import type {Kappa} from "./kappa.js";
import {countsOfWords, labelsOfWords, unitsOf, wordGrid, type Labelled, type WordGrid} from "./wordGrid.js";

/** How far annotators of one text agree. */
export interface Agreement {
  /** Of two annotators; null for another number. */
  readonly cohen: Kappa | null;
  /** Of any number from two on. */
  readonly fleiss: Kappa;
  /** For the labels of words, and for where marks begin and end. */
  readonly nominal: NominalAlpha;
  readonly unitizing: Alpha;
}

export interface LabelAgreement extends Agreement {
  readonly label: string;
}

/**
 * Agreement of annotators on a text, word by word: a word's label is the set of all labels its marks give it, “none” among them.
 * @param annotators the marks of each, at least two
 * @param labels those that count, 32 at most; all others are passed over
 */
export function agreement(
  text: string,
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[]
): Agreement {
  return agreementOn(wordGrid(text), annotators, labels);
}

/** The same on a grid made before: one grid serves every label and every merging. */
export function agreementOn(
  grid: WordGrid,
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[]
): Agreement {
  const answers = annotators.map((marks) => labelsOfWords(grid, marks, labels));
  const counts = countsOfWords(answers);
  return {
    cohen: answers.length === 2 ? cohenKappa(answers[0]!, answers[1]!) : null,
    fleiss: fleissKappa(counts),
    nominal: alphaNominal(counts),
    unitizing: alphaUnitizing(
      labels.map((label) =>
        unitizing(
          annotators.map((marks) => unitsOf(grid, marks, label)),
          grid.words.length
        )
      )
    )
  };
}

/** Agreement on each label by itself: a word bears it or not. */
export function agreementByLabel(
  grid: WordGrid,
  annotators: readonly (readonly Labelled[])[],
  labels: readonly string[]
): LabelAgreement[] {
  const used = labels.filter((label) => annotators.some((marks) => marks.some((mark) => mark.label === label)));
  return used.map((label) => ({label, ...agreementOn(grid, annotators, [label])}));
}
