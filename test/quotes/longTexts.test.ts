import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findQuotes} from "../../src/extract/quotes/findQuotes.js";
import {processorTime} from "../processorTime.js";

const read = (text: string) => findQuotes(readDoc({id: "a", text, published: null}), []);

read("Ruiz said it works.");

// A tenth of a megabyte on one line, in a tenth of the ten seconds that a megabyte may take, with room for a busy machine.
test.each([
  ["opening marks", "“"],
  ["straight marks", '"'],
  ["apostrophes", "'a "],
  ["one long word", "a"],
  ["cues", "said that "],
  ["quotes", "he said, “no,” "],
  ["cries", "he said a man shouted “No!” and "],
  ["clauses", "a plan that the agency says killed 17 people, who said it was late, "],
  ["attributions", "Rain is likely here, the office said. "],
  ["sayings", "As Ruiz used to say, it is late. "],
  ["news", "“It works,” said Ana Ruiz, who told reporters that the bridge would open in May. "]
])("a long line of %s is read in time that grows with its length", (_, unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  expect(processorTime(() => read(text), 5000)).toBeLessThan(5000);
});
