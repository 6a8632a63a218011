import {readFileSync} from "node:fs";
import type {AxeResults} from "axe-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {packMarking} from "../../src/annotation/pack.js";
import {packTokens} from "../../src/annotation/packTokens.js";
import type {Mark} from "../../src/annotation/types.js";
import type {ListedArticle} from "../../src/pages/read/articleFiles.js";
import {openSite, type Site} from "./openSite.js";
import {saved} from "./saved.js";

// An article of 100,000 words, made up here, in place of those of the site.
let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const lines = Array.from(
  {length: 2000},
  (_, i) => `Line ${i} ${"the ferry left the pier at noon and came back by dark ".repeat(4)}.`
);
const text = lines.join("\n");
const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => [index, index + line.length] as const);
const article = {id: "long", outlet: "The Long", text, paragraphs, sentences: paragraphs, quotes: []};
const listed: ListedArticle = {
  id: "long",
  outlet: "The Long",
  label: "The Long",
  words: 100_000,
  stem: "long",
  version: "0"
};
const theirs = paragraphs.map(([start], i): Mark => ({id: `urn:x:${i}`, label: "quote", start, end: start + 4}));
const parser = packMarking({article: "long", annotator: "", marks: theirs, links: []});

test("100,000 words are marked in parts: keys, lists and places lead from one to another, and marks of all are kept", async () => {
  const opened = await site.open("404");
  const {page, faults} = opened;
  faults.length = 0;
  await page.route("**/articles/index.*.json", (route) => route.fulfill({json: [listed]}));
  await page.route("**/articles/long.text.*.json", (route) => route.fulfill({json: article}));
  await page.route("**/articles/long.marks.*.json", (route) => route.fulfill({json: {parser, key: null}}));
  await page.route("**/articles/long.tokens.*.json", (route) => route.fulfill({json: packTokens([], text)}));
  await site.go(opened, "mark");
  const box = page.locator(".marktext");
  await box.locator("p").first().waitFor();
  const part = () => page.locator(".markparts select").first().inputValue();
  const count = await page.locator(".markparts").first().locator("option").count();
  expect(count).toBeGreaterThan(10);
  expect(await page.evaluate("document.querySelectorAll('.marktext *').length")).toBeLessThan(1000);
  await box.focus();
  await page.keyboard.press("End");
  await expect.poll(part).toBe(String(count - 1));
  await page.keyboard.press("1");
  await page.keyboard.press("Home");
  await expect.poll(part).toBe("0");
  await page.keyboard.press("2");
  await expect.poll(() => page.locator(".marklist summary").innerText()).toBe("Marks of this part (1 of 2)");
  // To the next mark, which is in the last part, and back into the first by the arrows from the second.
  await page.keyboard.press("j");
  await expect.poll(part).toBe(String(count - 1));
  await expect
    .poll(() => page.locator(".mk.on").evaluate((e) => e.getBoundingClientRect().bottom <= innerHeight))
    .toBe(true);
  await page.keyboard.press("Home");
  await page.locator(".markparts button[name=part-on]").last().click();
  await expect.poll(part).toBe("1");
  await expect.poll(() => box.evaluate((e) => e === document.activeElement)).toBe(true);
  const second = await box.locator("p").first().innerText();
  await page.keyboard.press("ArrowUp");
  await expect.poll(part).toBe("0");
  await page.keyboard.press("ArrowDown");
  await expect.poll(part).toBe("1");
  await expect.poll(() => box.locator("p").first().innerText()).toBe(second);
  await page.keyboard.press("3");
  await saved(page, "cue");
  // The part is in the address; what was marked in all parts is kept.
  await page.reload();
  await expect.poll(part).toBe("1");
  await expect.poll(() => page.locator(".marklist summary").innerText()).toBe("Marks of this part (1 of 3)");
  await page.locator("input[name=compared][value=parser]").check();
  await expect
    .poll(() => page.locator(".results h3").first().innerText(), {timeout: 30_000})
    .toMatch(/^\d{4} disagreements$/);
  await page.locator(".places button").nth(0).click();
  await expect.poll(part).toBe("0");
  await expect.poll(() => page.locator(".mkplace").count()).toBeGreaterThan(0);
  await page.setViewportSize({width: 390, height: 800});
  await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  const {violations} = (await page.evaluate("axe.run('.markmain')")) as AxeResults;
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 120)}`)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
