import {findZones} from "../../src/extract/layout/findZones.js";
import {findQuotesWith} from "../../src/extract/quotes/findQuotes.js";
import {modelsOf} from "../../src/extract/quotes/quoteModels.js";
import {measureQuotes} from "../../src/scoring/measureQuotes.js";
import {scoreQuotes, type QuotedText} from "../../src/scoring/scoreQuotes.js";
import type {Evaluation} from "../evaluateGold.js";
import type {GoldDoc} from "./goldDoc.js";
import {trainQuotes} from "./trainQuotes.js";

/**
 * Scores the whole method on articles that no part of it was trained on: each of `folds` parts of the articles in turn is left out,
 * and read with the weights learned from the others. `parts` says which are left out (all, where it is not given).
 */
export function crossValidate(docs: readonly GoldDoc[], folds: number, parts?: readonly number[]): Evaluation {
  const texts: QuotedText[] = [];
  for (const part of parts ?? Array.from({length: folds}, (_, k) => k + 1)) {
    console.error(`training without part ${part} of ${folds}`);
    const models = modelsOf(trainQuotes(docs.filter((_, i) => i % folds !== part - 1)));
    for (const {doc, quotes} of docs.filter((_, i) => i % folds === part - 1)) {
      const found = findQuotesWith(models, doc, findZones(doc)).map(({cue, speaker, ...quote}) => ({
        ...quote,
        cueStart: cue?.start,
        cueEnd: cue?.end,
        speakerStart: speaker?.start,
        speakerEnd: speaker?.end
      }));
      texts.push({id: doc.article.id, text: doc.text, gold: quotes, found});
    }
  }
  const name = "left out of training";
  const measures = [undefined, "direct", "mixed", "indirect"].flatMap((type) =>
    measureQuotes(name, type ?? null, scoreQuotes(texts, type))
  );
  return {name, documents: texts.length, measures, errors: []};
}
