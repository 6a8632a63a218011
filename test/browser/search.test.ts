import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, type Site} from "./openSite.js";
import {settled} from "./settled.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const results = "#observablehq-search-results";

test("loads nothing before it is used, then finds pages and sentences by keyboard alone", async () => {
  const {page, faults} = await site.open("who-speaks");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await settled(page);
  expect(asked.filter((url) => /search\/openIndex|minisearch|_search/.test(url))).toEqual([]);

  await page.keyboard.press("/");
  await expect.poll(() => page.evaluate("document.activeElement.type")).toBe("search");
  await page.keyboard.type("offsets");
  await page.locator(`${results} .pages a`, {hasText: "The data"}).first().waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(`${results} a`).count()).toBe(0);

  await page.keyboard.type('"particularly destabilizing"');
  const found = page.locator(`${results} .sentences a`);
  await found.first().waitFor();
  await expect.poll(() => found.count()).toBe(1);
  while (!(await found.evaluate((link) => link === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/read\/.*#at-\d+-\d+$/);
  const marked = await page.evaluate<string>("[...CSS.highlights.get('found')][0].toString().replace(/\\\\s+/g, ' ')");
  expect(marked).toMatch(/^On Thursday, the White House urged .* "particularly destabilizing to the region\."$/);
  const at = await page.evaluate<number>("[...CSS.highlights.get('found')][0].getBoundingClientRect().top");
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(900);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate("CSS.highlights.has('found')")).toBe(false);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("on a phone the search opens over the page, and says when nothing is found", async () => {
  const {page} = await site.open("when", {viewport: {width: 390, height: 800}});
  await page.click("#find");
  await page.keyboard.type("zeppelin");
  await page.locator(results, {hasText: "Nothing found"}).waitFor();
  await page.context().close();
});
