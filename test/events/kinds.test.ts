import {expect, test} from "vitest";
import {eventAt, eventsOf} from "./story.js";

// The trigger stands in brackets; then its kind and its class.
test.each([
  ["event", "CONSULT", "The harbour minister [visited] Oslo."],
  ["event", "REQUEST", "The union [called] for a strike."],
  ["event", "COERCE", "Two men were killed in the [raid]."],
  ["event", null, "The company [published] the report."],
  ["saying", null, "“It works,” the minister [said]."],
  ["state", null, "Norway [wants] Chile to pay."],
  ["aspect", null, "The rebels [began] attacking the town."]
])("%s %s: %s", (kind, type, marked) => {
  const words = /\[(.+)\]/.exec(marked)![1]!;
  expect(eventAt(marked.replace(/[[\]]/g, ""), words)).toMatchObject({kind, type});
});

test.each([
  ["nothing at all", ""],
  ["a name alone", "Ana Ruiz"],
  ["no words", "… 12 — !!"]
])("no event in %s", (_, text) => expect(eventsOf(text)).toEqual([]));
