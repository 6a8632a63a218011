import {expect, test} from "vitest";
import {emissions} from "../../src/extract/crf/emissions.js";
import {FeatureRows} from "../../src/extract/crf/featureRows.js";
import {loadWeights} from "../../src/extract/crf/loadWeights.js";
import {STRIDE} from "../../src/extract/crf/model.js";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {addSentence, triggerColumns} from "../../src/extract/events/triggers/triggerFeatures.js";
import {triggerScores} from "../../src/extract/events/triggers/triggerScores.js";
import {weights} from "../../src/extract/events/triggers/weights.generated.js";
import {eventsOf} from "./story.js";

test("one number a feature scores as the general model does", () => {
  const model = loadWeights(weights).models["triggers"]!;
  const doc = readDoc({id: "t", text: "The harbour minister visited Oslo on Friday.", published: null});
  const rows = new FeatureRows();
  const {first, last} = doc.sentences[0]!;
  addSentence(doc, triggerColumns(doc), first, last, rows);
  const all = emissions(model, rows);
  const scores = triggerScores(model, rows);
  for (let t = 0; t <= last - first; t++)
    expect(scores[t * STRIDE + 1]).toBeCloseTo(all[t * STRIDE + 1]! - all[t * STRIDE]!, 3);
});

test.each([
  ["The harbour minister visited Oslo on Friday.", ["visited"]],
  ["Spain's sale of ships to Peru angered Chile.", ["sale", "angered"]],
  ["Two men were killed in the raid.", ["killed", "raid"]],
  ["The old town lies on a river.", ["lies"]]
])("%s", (text, words) => expect(eventsOf(text).map((event) => event.text)).toEqual(words));
