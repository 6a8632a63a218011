import type {Kind, Mark} from "../../annotation/types.js";
import {labels as allLabels} from "../../annotation/types.js";
import {agreementByLabel, agreementOn, type Agreement, type LabelAgreement} from "../../scoring/agreement/agreement.js";
import {alphaContinuum, type ContinuumAlphas} from "../../scoring/agreement/alphaContinuum.js";
import {compareMarks, type Places} from "../../scoring/agreement/disagreements.js";
import {eachMerging, type Merging} from "../../scoring/agreement/mergings.js";
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
  if (!isMadeOf(state)) {
    const steps = comparing(state);
    let step = steps.next();
    while (!step.done) step = steps.next();
    last = {made: partsOf(state), comparison: step.value};
  }
  return last.comparison;
}

/**
 * Makes the comparison in steps, between which the page answers: a book with thousands of marks takes a while.
 * @returns whether `compare` gives it at once now; false where the state has changed meanwhile
 */
export function prepare(now: () => MarkState): Promise<boolean> {
  if (isMadeOf(now())) return Promise.resolve(true);
  const made = partsOf(now());
  // Two parts of the page ask for the same.
  if (!underWay?.made.every((each, i) => each === made[i]))
    underWay = {made, done: make(now).finally(() => underWay?.made === made && (underWay = null))};
  return underWay.done;
}

let underWay: {readonly made: readonly unknown[]; readonly done: Promise<boolean>} | null = null;

async function make(now: () => MarkState): Promise<boolean> {
  const state = now();
  const steps = comparing(state);
  let step = steps.next();
  while (!step.done) {
    await new Promise((resolve) => setTimeout(resolve));
    if (partsOf(now()).some((each, i) => each !== partsOf(state)[i])) return false;
    step = steps.next();
  }
  last = {made: partsOf(state), comparison: step.value};
  return true;
}

let last: {readonly made: readonly unknown[]; readonly comparison: Comparison | null} = {made: [], comparison: null};

/** What a comparison is made of. */
const partsOf = ({article, history, only, others, compared}: MarkState): readonly unknown[] => [
  article,
  history.present,
  only,
  others,
  compared
];
const isMadeOf = (state: MarkState): boolean => partsOf(state).every((each, i) => each === last.made[i]);

function* comparing(state: MarkState): Generator<void, Comparison | null> {
  const {article, only} = state;
  const others = state.others.filter(({id}) => state.compared.includes(id));
  if (others.length === 0) return null;
  const labels: readonly Kind[] = only === null ? allLabels : [only];
  const own = marksOf(state);
  const theirs = others.map(({marking}) => marking.marks.filter(({label}) => labels.includes(label)));
  const all = [own, ...theirs];
  const grid = wordGrid(article.text);
  yield;
  const scores: Comparison["scores"][number][] = [];
  for (const [i, other] of others.entries()) {
    scores.push({other, rows: scoreMarks(article.text, theirs[i]!, own, labels)});
    yield;
  }
  const whole = agreementOn(grid, all, labels);
  yield;
  const byLabel: LabelAgreement[] = [];
  for (const label of labels) {
    byLabel.push(...agreementByLabel(grid, all, [label]));
    yield;
  }
  const merged: Merging[] = [];
  if (only === null)
    for (const each of eachMerging(grid, all, labels)) {
      merged.push(each);
      yield;
    }
  const continuum = alphaContinuum(all.map((marks) => segmented(grid, marks, labels)));
  yield;
  return {
    names: ["you", ...others.map(({name}) => name)],
    others,
    words: grid.words.length,
    scores,
    whole,
    byLabel,
    mergings: merged,
    continuum,
    labels,
    places: compareMarks(article.text, all)
  };
}
