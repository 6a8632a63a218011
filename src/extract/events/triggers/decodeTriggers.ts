import {FeatureRows} from "../../crf/featureRows.js";
import {marginals} from "../../crf/marginals.js";
import {STRIDE, type CrfModel} from "../../crf/model.js";
import type {Doc, TokenRun} from "../../doc/readDoc.js";
import {addSentence, triggerColumns} from "./triggerFeatures.js";
import {triggerScores} from "./triggerScores.js";

/** Chosen by cross-validation: strict F1 is flat from 0.3 to 0.4, and a missed event costs a reader more than one too many. */
export const THRESHOLD = 0.33;

/** The tokens that name an event with a probability of at least `threshold`; parts of a hyphenated word are one trigger. */
export function decodeTriggers(doc: Doc, model: CrfModel, threshold: number): TokenRun[] {
  const {start, end, word} = doc.tokens;
  const columns = triggerColumns(doc);
  const rows = new FeatureRows();
  const out: TokenRun[] = [];
  for (const {first, last} of doc.sentences) {
    rows.clear();
    addSentence(doc, columns, first, last, rows);
    const sure = marginals(model, triggerScores(model, rows));
    for (let i = first; i <= last; i++) {
      if (sure[(i - first) * STRIDE + 1]! < threshold || !/[\p{L}\p{N}]/u.test(word[i]!)) continue;
      const before = out.at(-1);
      const glued =
        before &&
        before.last === i - 2 &&
        word[i - 1] === "-" &&
        end[i - 2] === start[i - 1] &&
        end[i - 1] === start[i];
      if (glued) out[out.length - 1] = {first: before.first, last: i};
      else out.push({first: i, last: i});
    }
  }
  return out;
}
