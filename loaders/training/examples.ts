import {example, type Example} from "../../src/extract/crf/dictionary.js";
import {FeatureRows} from "../../src/extract/crf/featureRows.js";
import type {TokenRun} from "../../src/extract/doc/readDoc.js";
import type {Columns} from "../../src/extract/quotes/columns.js";
import {cueCandidates} from "../../src/extract/quotes/cueCandidates.js";
import {LINK} from "../../src/extract/quotes/link.js";
import {linkFeatures} from "../../src/extract/quotes/linkFeatures.js";
import {linkWindow} from "../../src/extract/quotes/linkWindow.js";
import {TAG, type Reading} from "../../src/extract/quotes/reading.js";
import {stretches} from "../../src/extract/quotes/stretches.js";
import {tagFeatures} from "../../src/extract/quotes/tagFeatures.js";
import type {GoldRun} from "./goldDoc.js";

/** What the first tagger is to learn from a document: content before cue before speaker, where gold quotes overlap. */
export function tagExamples(columns: Columns, gold: readonly GoldRun[]): Example[] {
  const labels = new Uint8Array(columns.n);
  const paint = (run: TokenRun | null, begin: number, over: boolean) => {
    for (let i = run?.first ?? 0; run && i <= run.last; i++)
      if (over || labels[i] === 0) labels[i] = i === run.first ? begin : begin + 1;
  };
  for (const {speaker} of gold) paint(speaker, TAG.SPEAKER, false);
  for (const {cue} of gold) paint(cue, TAG.CUE, false);
  for (const {parts} of gold) for (const part of parts) paint(part, TAG.CONTENT, true);
  mendBeginnings(labels);
  const rows = new FeatureRows();
  return stretches(columns).map(({first, last}) => {
    rows.clear();
    tagFeatures(columns, first, last, rows);
    return example(rows, labels.slice(first, last + 1));
  });
}

// The second tagger learns from less likely cues too than it will be asked about: more examples of what is none.
const LEAST = 0.15;

/** What the second tagger is to learn: for each cue the first one saw, its content and speaker, or nothing. */
export function linkExamples(reading: Reading, gold: readonly GoldRun[]): Example[] {
  const rows = new FeatureRows();
  return cueCandidates(reading, LEAST).map((cue, which, cues) => {
    const window = linkWindow(reading.columns, cues, which);
    rows.clear();
    linkFeatures(reading, cue, window, rows);
    const labels = new Uint8Array(window.last - window.first + 1);
    const paint = (run: TokenRun | null, begin: number) => {
      const from = Math.max(run?.first ?? 0, window.first);
      for (let i = from; run && i <= Math.min(run.last, window.last); i++)
        labels[i - window.first] = i === from ? begin : begin + 1;
    };
    const quote = quoteOf(cue, gold);
    paint(quote?.speaker ?? null, LINK.SPEAKER);
    for (const part of quote?.parts ?? []) paint(part, LINK.CONTENT);
    mendBeginnings(labels);
    return example(rows, labels);
  });
}

/** The gold quote whose cue shares most words with this one. */
function quoteOf(cue: TokenRun, gold: readonly GoldRun[]): GoldRun | null {
  let best: GoldRun | null = null;
  let most = 0;
  for (const quote of gold) {
    if (!quote.cue) continue;
    const shared = Math.min(quote.cue.last, cue.last) - Math.max(quote.cue.first, cue.first) + 1;
    if (shared > most) [best, most] = [quote, shared];
  }
  return best;
}

/** Even labels continue the odd one below: where that was painted over, the rest becomes a beginning. */
function mendBeginnings(labels: Uint8Array): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const before = labels[i - 1];
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1;
  }
}
