import {readFileSync} from "node:fs";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, type Site} from "../openSite.js";
import {at, built, putCells} from "./cellPage.js";

let site: Site;
let change: (html: string) => string;
beforeAll(async () => {
  change = await putCells();
  site = await openSite();
});
afterAll(() => site.close());

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** What axe finds in the cells, each with its state. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const rules = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
  const {violations} = (await page.evaluate(`axe.run("live-cell", {runOnly: ${rules}})`)) as AxeResults;
  return violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`));
}

const start = (page: Page, id: string, source: string): Promise<unknown> =>
  page.evaluate(
    `(() => { const cell = document.querySelector("#${id}"); cell.setSource(${JSON.stringify(source)}); cell.querySelector("button[name=run]").click(); })()`
  );
const state = (page: Page, id: string, wanted: string): Promise<unknown> =>
  page.waitForSelector(`#${id}[data-state="${wanted}"]`, {timeout: 20_000});

test.each(["light", "dark"] as const)("axe finds nothing in any of the six states, %s", async (colorScheme) => {
  const {page, faults} = await site.open(at, {change, colorScheme});
  await page.evaluate(axe);
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("#by-speaker button[name=edit]").click();
  await state(page, "by-speaker", "ready");
  await page.keyboard.type("q");
  await page.waitForSelector(".cm-tooltip-autocomplete");
  await page.keyboard.press("Escape");
  await start(page, "by-speaker", "const bySpeaker = quotes.groupby('speakr').count()");
  await state(page, "by-speaker", "error");
  await start(page, "folded", "console.log('one'); ({paper: 'Post', list: [1, {deep: true}]})");
  await state(page, "folded", "done");
  expect(await faultsOf(page)).toEqual([]);
  await start(page, "one-word", "while (true) {}");
  await state(page, "one-word", "running");
  expect(await faultsOf(page)).toEqual([]);
  await page.locator("#one-word button[name=run]").click();
  await state(page, "one-word", "stopped");
  expect(await faultsOf(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("hide folds the code away until it is wanted; height keeps room for the output", async () => {
  const {page} = await site.open(at, {change});
  const cell = page.locator("#folded");
  await expect.poll(() => cell.locator(".source").isVisible()).toBe(false);
  const height = (): Promise<number> =>
    cell.locator("output").evaluate((output) => (output as HTMLElement).offsetHeight);
  await expect.poll(() => height()).toBe(240);
  await cell.locator("summary", {hasText: "How this is made"}).click();
  await expect.poll(() => cell.locator(".source").innerText()).toContain("quotes.numRows()");
  await cell.locator("summary").first().click();
  await cell.locator("button[name=edit]").click();
  await cell.locator(".cm-content").waitFor();
  await expect.poll(() => cell.locator(".cm-content").isVisible()).toBe(true);
  await cell.locator("button[name=run]").click();
  await state(page, "folded", "done");
  await expect.poll(() => height()).toBe(240);
  await page.context().close();
});

test("a long table: the page carries its beginning; leafing, sorting and the download have all of it", async () => {
  const {page} = await site.open(at, {change});
  const cell = page.locator("#long");
  await expect.poll(() => cell.locator(".tfoot span").first().innerText()).toBe("Rows 1 to 4 of 60000");
  const sort = cell.locator("th button");
  await sort.click();
  await cell.locator("th[aria-sort=ascending]").waitFor({timeout: 20_000});
  await sort.click();
  await cell.locator("td", {hasText: /^59999$/}).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), cell.locator("button[name=csv]").click()]);
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\r\n");
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([60_001, "n", "59999"]);
  await page.context().close();
});

test("tables and values that the page gives run what uses them; the page is told plain data of an expression", async () => {
  const {page, faults} = await site.open(at, {change});
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const session = site.url + built("_import/components/liveCell", "session");
  const give = (call: string): Promise<unknown> =>
    page.evaluate(`import(${JSON.stringify(session)}).then(({cells}) => { ${call} })`);
  const mine = (speakers: readonly string[]): string =>
    `cells().setTables("mine", {quotes: [{name: "speaker", values: ${JSON.stringify(speakers)}}]})`;
  await give(
    `window.told = []; cells().probe("mine.quotes.objects()", ({data}) => window.told.push(data)); ${mine(["A", "B", "A"])}`
  );
  expect(asked.filter((url) => url.includes("/live/"))).toEqual([]);
  await page.locator("#my-quotes").scrollIntoViewIfNeeded();
  await state(page, "my-quotes", "done");
  const rows = (): Promise<string[]> => page.locator("#my-quotes tbody tr").allInnerTexts();
  await expect.poll(() => rows()).toEqual(["A\t2", "B\t1"]);
  await give(mine(["C"]));
  await expect.poll(rows).toEqual(["C\t1"]);
  await expect.poll(() => page.evaluate("window.told.at(-1)")).toEqual([{speaker: "C"}]);
  await expect.poll(() => page.locator("#by-speaker").getAttribute("data-state")).toBe("static");
  expect(faults).toEqual([]);
  await page.context().close();
});
