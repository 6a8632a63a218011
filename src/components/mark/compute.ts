import type {Kind, Mark} from "../../annotation/types.js";
import {labels as allLabels} from "../../annotation/types.js";
import {agreementByLabel, agreementOn, type Agreement, type LabelAgreement} from "../../scoring/agreement/agreement.js";
import {alphaContinuum, type ContinuumAlphas} from "../../scoring/agreement/alphaContinuum.js";
import {compareMarks, type Places} from "../../scoring/agreement/disagreements.js";
import {mergings, type Merging} from "../../scoring/agreement/mergings.js";
import {scoreMarks, type MarkScore} from "../../scoring/agreement/scoreMarks.js";
import {segmented, wordGrid} from "../../scoring/agreement/wordGrid.js";
import {marksOf, type MarkState, type Other} from "./state.js";

/** The reader's marks against those of others, in figures. */
export interface Comparison {
  /** The annotators compared, the reader first. */
  readonly names: readonly string[];
  readonly others: readonly Other[];
  readonly words: number;
  /** The reader's marks scored against each other annotator's. */
  readonly scores: readonly {readonly other: Other; readonly rows: readonly MarkScore[]}[];
  readonly whole: Agreement;
  readonly byLabel: readonly LabelAgreement[];
  readonly mergings: readonly Merging[];
  /** Krippendorff's alphas for unitized continua; the number of a value stands for a set of `labels`, as bits. */
  readonly continuum: ContinuumAlphas;
  readonly labels: readonly Kind[];
  readonly places: Places<Mark>;
}

/** Compares; null where nobody is chosen to compare with. The last comparison is kept: two parts of the page show it. */
export function compare(state: MarkState): Comparison | null {
  const {article, history, only, others, compared} = state;
  const made = [article, history.present, only, others, compared];
  if (made.some((each, i) => each !== last.made[i])) last = {made, comparison: compareNow(state)};
  return last.comparison;
}

let last: {readonly made: readonly unknown[]; readonly comparison: Comparison | null} = {made: [], comparison: null};

function compareNow(state: MarkState): Comparison | null {
  const {article, only} = state;
  const others = state.others.filter(({id}) => state.compared.includes(id));
  if (others.length === 0) return null;
  const labels: readonly Kind[] = only === null ? allLabels : [only];
  const own = marksOf(state);
  const theirs = others.map(({marking}) => marking.marks.filter(({label}) => labels.includes(label)));
  const all = [own, ...theirs];
  const grid = wordGrid(article.text);
  return {
    names: ["you", ...others.map(({name}) => name)],
    others,
    words: grid.words.length,
    scores: others.map((other, i) => ({other, rows: scoreMarks(article.text, theirs[i]!, own, labels)})),
    whole: agreementOn(grid, all, labels),
    byLabel: agreementByLabel(grid, all, labels),
    mergings: only === null ? mergings(grid, all, labels) : [],
    continuum: alphaContinuum(all.map((marks) => segmented(grid, marks, labels))),
    labels,
    places: compareMarks(article.text, all)
  };
}
