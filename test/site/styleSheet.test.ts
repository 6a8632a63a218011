import {expect, test} from "vitest";
import {partsOfPages, styleSheet} from "../../loaders/site/styleSheet.js";

const needs = (html: string): string[] => Object.keys(partsOfPages).filter((part) => partsOfPages[part]!.test(html));

test.each([
  ["<p>Prose, a chart, a table.</p>", []],
  ['<live-cell id="by-speaker">', ["cells"]],
  ['<kit-exercise id="who" class="exercise">', ["exercise"]],
  ['<link rel="modulepreload" href="./_import/components/mark/markPage.0a1b2c3d.js">', ["exercise", "mark"]],
  ['<div class="own-desk">', ["own"]]
])("%s needs the styles of %j", (html, parts) => expect(needs(html)).toEqual(parts));

test("a sheet has its own parts, in the order of the whole, and no other", async () => {
  const [whole, plain, cells] = await Promise.all([styleSheet(), styleSheet([]), styleSheet(["cells"])]);
  for (const words of [".markbar", ".own-desk", "live-cell", ".exstrip"]) expect(whole).toContain(words);
  for (const words of [".markbar", ".own-desk", ".exstrip{"]) expect(plain + cells).not.toContain(words);
  expect(cells).toContain("live-cell .bar");
  expect(plain).not.toContain("live-cell .bar");
  expect(cells.indexOf("live-cell .bar")).toBeLessThan(cells.lastIndexOf("@media print"));
  expect(plain.length).toBeLessThan(0.7 * whole.length);
});
