import {expect, test} from "vitest";
import {nodeEngine} from "../../loaders/nodeKernel.js";
import {openKernel} from "../../src/kernel/openKernel.js";
import {scope} from "./fixtures.js";

test.each([
  ["filtered", "quotes.filter((d) => d.speaker !== 'Ana Ruiz')", [20, 15]],
  ["ordered", "quotes.orderby('words')", [7, 9, 12, 15, 20]],
  ["both", "quotes.filter((d) => d.words > 10).orderby(aq.desc('words'))", [20, 15, 12]]
])("a table that is %s shows its own rows", async (_, source, words) => {
  const [result] = openKernel(await nodeEngine(), scope).update([{id: "a", source}]).results;
  const shown = result!.shown[0]!;
  expect(shown.kind === "table" && shown.columns.find(({name}) => name === "words")?.values).toEqual(words);
});
