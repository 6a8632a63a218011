import {expect, test} from "vitest";
import {colours} from "../../src/pages/colours.js";

const said = (...names: (string | null)[]) => colours(names.map((speaker) => ({speaker})));

test("a colour of one's own takes two quotes; most quotes first, then who speaks first", () =>
  expect([...said("Ruiz", "Okoro", "Lund", "Okoro", "Lund", "Lund", null, null)]).toEqual([
    ["Lund", 1],
    ["Okoro", 2]
  ]));

test("the ninth speaker shares the grey", () => {
  const names = "abcdefghi".split("");
  expect([...said(...names, ...names).keys()]).toEqual(names.slice(0, 8));
});
