import {loadWeights} from "../../crf/loadWeights.js";
import type {CrfModel} from "../../crf/model.js";
import type {Doc, TokenRun} from "../../doc/readDoc.js";
import {decodeTriggers, THRESHOLD} from "./decodeTriggers.js";
import {weights} from "./weights.generated.js";

let model: CrfModel | undefined;

/** The words that name an event, in text order, by the tagger that `npm run train:events` trains. */
export function findTriggers(doc: Doc): TokenRun[] {
  model ??= loadWeights(weights).models["triggers"]!;
  return decodeTriggers(doc, model, THRESHOLD);
}
