import {expect, test} from "vitest";
import {fontFaces, fontRules} from "../../loaders/site/fontFaces.js";

test("a page names each font once, from its own folder, with the weights that were kept", () => {
  const rules = fontRules("../_file/fonts/").match(/@font-face\{[^}]*\}/g) ?? [];
  expect(rules.map((rule) => /url\(([^)]*)\)/.exec(rule)?.[1])).toEqual(
    fontFaces.map(({file}) => `../_file/fonts/${file}.woff2`)
  );
  expect(rules[0]).toContain('font-family:"Newsreader Variable"');
  expect(rules[0]).toContain("font-weight:400 700;font-style:normal;font-display:swap");
});

test("a font whose makers reserve its name goes unchanged", () =>
  expect(fontFaces.filter(({family}) => family.includes("Source")).map(({whole}) => whole)).toEqual([true]));
