import {expect, test} from "vitest";
import {keyness} from "../../src/pages/twoTellings/keyness.js";

test("a word that one text has often and the other never sets them apart; a word of both does not", () => {
  const a = "the ferry sailed and the ferry sank ".repeat(20);
  const b = "the harbour waited and the harbour slept ".repeat(20);
  const words = keyness(a, b);
  expect(words[0]!.word).toBe("ferry");
  expect(words.at(-1)!.word).toBe("harbour");
  expect(words[0]!.z).toBeGreaterThan(1.96);
  expect(words[0]!.z).toBeCloseTo(-words.at(-1)!.z, 6);
  expect(Math.abs(words.find(({word}) => word === "and")!.z)).toBeLessThan(0.01);
});

test("the measure is that of the paper: log-odds with a prior, over its standard deviation", () => {
  // “ferry” 3 of 4 words against 1 of 4; a prior of 100 words gives it 50
  const [first] = keyness("ferry ferry ferry pier", "ferry pier pier pier");
  const delta = Math.log(53 / 51) - Math.log(51 / 53);
  expect(first).toEqual({word: "ferry", counts: [3, 1], z: delta / Math.sqrt(1 / 53 + 1 / 51)});
});

test.each([
  ["", ""],
  ["one two six", ""]
])("texts without words are no trouble: “%s”, “%s”", (a, b) => {
  for (const {z} of keyness(a, b)) expect(Number.isFinite(z)).toBe(true);
});
