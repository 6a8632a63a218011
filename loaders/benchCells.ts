import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium, type Page} from "playwright-core";
import type {Column, Scope} from "../src/kernel/types.js";
import {openKernel} from "../src/kernel/openKernel.js";
import {nodeEngine} from "./nodeKernel.js";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// The figures of live cells, on the built site (npm run build first): `npm run bench:cells`. Each with its limit.
const grouped = 'quotes.groupby("speaker").count().orderby(aq.desc("count"))';
let over = 0;

function say(what: string, value: number, unit: string, most: number): void {
  if (value > most) over++;
  console.log(
    `${value > most ? "OVER  " : "within"}  ${what}: ${value.toFixed(value < 10 ? 1 : 0)} ${unit} (limit ${most})`
  );
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function weigh(): void {
  const folder = join("dist", "_file", "data", "live");
  const parts = readdirSync(folder).filter((file) => /^(kernel|editor|quickjs)\./.test(file));
  const bytes = parts.map((file) => gzipSync(readFileSync(join(folder, file)), {level: 9}).length);
  say("editor and kernel, gzipped", bytes.reduce((a, b) => a + b, 0) / 1000, "kB", 550);
}

/** Opens the page afresh, presses Edit, and measures until the kernel is ready. */
async function ready(page: Page, url: string): Promise<number> {
  await page.goto(url, {waitUntil: "networkidle"});
  return (await page.evaluate(`new Promise((done) => {
    const cell = document.querySelector("live-cell"), start = performance.now();
    new MutationObserver(() => cell.dataset.state === "ready" && done(performance.now() - start)).observe(cell, {attributes: true});
    cell.querySelector("button[name=edit]").click();
  })`)) as number;
}

/** Puts code into the first cell and runs it; milliseconds from the press to the result on the page. */
async function run(page: Page, source: string): Promise<number> {
  return (await page.evaluate(`new Promise((done) => {
    const cell = document.querySelector("live-cell"); cell.setSource(${JSON.stringify(source)});
    const start = performance.now();
    new MutationObserver((_, all) => cell.dataset.state === "done" && (all.disconnect(), done(performance.now() - start))).observe(cell, {attributes: true, attributeFilter: ["data-state"]});
    cell.querySelector("button[name=run]").click();
  })`)) as number;
}

/** A page of twenty cells becomes interactive: the longest time its main thread is blocked. */
async function block(page: Page, url: string): Promise<number> {
  await page.addInitScript(`window.longest = 0;
    new PerformanceObserver((list) => { for (const {duration} of list.getEntries()) window.longest = Math.max(window.longest, duration); })
      .observe({type: "longtask", buffered: true});`);
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const cell = /<live-cell id="one-word"[^]*?<\/live-cell>/.exec(html)?.[0] ?? "";
    const more = Array.from({length: 17}, (_, i) => cell.replace('id="one-word"', `id="one-word-${i}"`)).join("\n");
    await route.fulfill({response, body: html.replace(cell, `${cell}\n${more}`)});
  });
  await page.goto(url, {waitUntil: "networkidle"});
  await page.waitForTimeout(500);
  const count = await page.locator("live-cell:defined").count();
  if (count !== 20) throw new Error(`the page has ${count} cells, not 20`);
  return Math.max((await page.evaluate("window.longest")) as number, 0);
}

/** A group and a count over 100,000 rows, in the kernel. */
async function large(): Promise<number> {
  const column = (name: string, of: (i: number) => string | number): Column => ({
    name,
    values: Array.from({length: 100_000}, (_, i) => of(i))
  });
  const quotes = [column("speaker", (i) => `speaker ${(i * 7919) % 500}`), column("words", (i) => i % 40)];
  const scope: Scope = {tables: {quotes}, inputs: {}, now: 0};
  const kernel = openKernel(await nodeEngine(), scope);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    const {results} = kernel.update([{id: "large", source: `${grouped} // ${i}`}]);
    if (results[0]?.state !== "done") throw new Error(JSON.stringify(results[0]?.problem));
    times.push(performance.now() - start);
  }
  return median(times);
}

weigh();
say("edit to result over 100,000 rows (median of 5)", await large(), "ms", 1500);
const site = await serve("dist");
const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
try {
  const url = `${site.url}who-speaks`;
  const first: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await (await browser.newContext()).newPage();
    first.push(await ready(page, url));
    await page.context().close();
  }
  say("kernel ready after the first edit (median of 5, nothing cached)", median(first), "ms", 600);
  const page = await (await browser.newContext()).newPage();
  await ready(page, url);
  const times: number[] = [];
  for (let i = 0; i < 21; i++) times.push(await run(page, `const bySpeaker = ${grouped} // ${i}`));
  say("edit to result over the shipped tables (median of 21)", median(times), "ms", 100);
  const blocks: number[] = [];
  for (let i = 0; i < 5; i++) {
    const twenty = await (await browser.newContext()).newPage();
    blocks.push(await block(twenty, url));
    await twenty.context().close();
  }
  say("longest block of the main thread, twenty cells (median of 5)", median(blocks), "ms", 50);
} finally {
  await browser.close();
  site.close();
}
process.exitCode = over > 0 ? 1 : 0;
