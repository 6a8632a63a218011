import type {Dictionary} from "../../src/extract/crf/dictionary.js";
import {columnsOf} from "../../src/extract/quotes/columns.js";
import {cueClasses} from "../../src/extract/quotes/quoteModels.js";
import type {Reading} from "../../src/extract/quotes/reading.js";
import {tag} from "../../src/extract/quotes/tag.js";
import {tagExamples} from "./examples.js";
import type {GoldDoc} from "./goldDoc.js";
import {learn, type LearnOptions} from "./learn.js";
import {learnCues} from "./learnCues.js";

const FOLDS = 4;

/**
 * What the first tagger makes of each document when it has not been trained on it: a quarter of the documents is read
 * by a tagger, with its own cue words, learned from the other three. So the second tagger learns how far to trust the first.
 */
export function jackknife(docs: readonly GoldDoc[], dictionary: Dictionary, options: LearnOptions): Reading[] {
  const readings: Reading[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = docs.filter((_, i) => i % FOLDS !== fold);
    const cues = cueClasses(learnCues(others));
    const columns = ({doc, quotations}: GoldDoc) => columnsOf(doc, quotations, cues);
    console.error(`the first tagger without part ${fold + 1} of ${FOLDS}`);
    const tagger = learn(
      others.flatMap((d) => tagExamples(columns(d), d.gold)),
      dictionary,
      options
    );
    for (let i = fold; i < docs.length; i += FOLDS) readings[i] = tag(columns(docs[i]!), tagger);
  }
  return readings;
}
