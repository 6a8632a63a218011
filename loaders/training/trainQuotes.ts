import type {WeightsFile} from "../../src/extract/crf/weightsFile.js";
import {columnsOf} from "../../src/extract/quotes/columns.js";
import {LINKS} from "../../src/extract/quotes/link.js";
import {cueClasses} from "../../src/extract/quotes/quoteModels.js";
import {TAGS} from "../../src/extract/quotes/reading.js";
import {linkExamples, tagExamples} from "./examples.js";
import type {GoldDoc} from "./goldDoc.js";
import {jackknife} from "./jackknife.js";
import {chooseFeatures, learn, type LearnOptions} from "./learn.js";
import {learnCues} from "./learnCues.js";

/** Features that the two taggers keep: together about 1.4 MB. */
const KEEP = {tagger: 70_000, linker: 140_000};

export const TAGGER: LearnOptions = {labels: TAGS, epochs: 8, rate: 0.05, dropout: 0.5};
export const LINKER: LearnOptions = {labels: LINKS, epochs: 8, rate: 0.05, dropout: 0.5};

/** Learns all the weights that finding quotes needs from gold articles. The same articles give the same weights. */
export function trainQuotes(docs: readonly GoldDoc[]): WeightsFile {
  const cues = learnCues(docs);
  const classes = cueClasses(cues);
  console.error("the first tagger: which features to keep, then their weights");
  const tags = docs.flatMap(({doc, quotations, gold}) => tagExamples(columnsOf(doc, quotations, classes), gold));
  const tagKeys = chooseFeatures(tags, KEEP.tagger, TAGGER);
  const tagger = learn(tags, tagKeys, TAGGER);
  const readings = jackknife(docs, tagKeys, TAGGER);
  console.error("the second tagger: which features to keep, then their weights");
  const links = docs.flatMap(({gold}, i) => linkExamples(readings[i]!, gold));
  const linker = learn(links, chooseFeatures(links, KEEP.linker, LINKER), LINKER);
  return {models: {tagger, linker}, notes: {cues}};
}
