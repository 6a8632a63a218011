import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium, type Page} from "playwright-core";
import {unpackColumn, type PackedColumn} from "../src/kernel/engine/packColumn.js";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// The figures of live cells, on the built site (npm run build first): `npm run bench:cells`. Each with its limit.
const grouped = 'quotes.groupby("speaker").count().orderby(aq.desc("count"))';
const cellOf = 'document.querySelector("#by-speaker")';
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
    const cell = ${cellOf}, start = performance.now();
    new MutationObserver(() => cell.dataset.state === "ready" && done(performance.now() - start)).observe(cell, {attributes: true});
    cell.querySelector("button[name=edit]").click();
  })`)) as number;
}

/** Puts code into the first cell and runs it; milliseconds from the press to the result on the page. */
async function run(page: Page, source: string): Promise<number> {
  return (await page.evaluate(`new Promise((done, fail) => {
    const cell = ${cellOf}; cell.setSource(${JSON.stringify(source)});
    const start = performance.now();
    new MutationObserver((_, all) => {
      if (cell.dataset.state === "done") all.disconnect(), done(performance.now() - start);
      if (cell.dataset.state === "error" || cell.dataset.state === "stopped") fail(new Error(cell.innerText));
    }).observe(cell, {attributes: true, attributeFilter: ["data-state"]});
    cell.querySelector("button[name=run]").click();
  })`)) as number;
}

/** A page of twenty cells becomes interactive: the longest task of its main thread, in milliseconds of work and of the clock. */
async function block(page: Page, url: string): Promise<Task> {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const cell = /<live-cell id="speaker-chart"[^]*?<\/live-cell>/.exec(html)![0];
    const missing = 20 - html.match(/<live-cell\b/g)!.length;
    const more = Array.from({length: missing}, (_, i) => cell.replace('id="speaker-chart"', `id="chart-${i}"`)).join(
      "\n"
    );
    await route.fulfill({response, body: html.replace(cell, `${cell}\n${more}`)});
  });
  const tasks = await traceTasks(page, async () => {
    await page.goto(url, {waitUntil: "networkidle"});
    await page.waitForFunction(`document.querySelectorAll("live-cell:defined").length === 20`);
  });
  return tasks.reduce((longest, task) => (task.work > longest.work ? task : longest));
}

/** A run of the main thread without a pause, in milliseconds: what it worked, and how long that took while others worked too. */
interface Task {
  readonly work: number;
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: unknown;
}

/** The tasks of a page's main thread while something is done on it, from Chromium's own trace. */
async function traceTasks(page: Page, act: () => Promise<void>): Promise<readonly Task[]> {
  const tools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  tools.on("Tracing.dataCollected", ({value}) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ["devtools.timeline", "toplevel", "__metadata"];
  await tools.send("Tracing.start", {transferMode: "ReportEvents", traceConfig: {includedCategories}});
  await act();
  const complete = new Promise<unknown>((done) => tools.once("Tracing.tracingComplete", done));
  await tools.send("Tracing.end");
  await complete;
  const parsed = events.find(({name, args}) => name === "ParseHTML" && JSON.stringify(args).includes(page.url()));
  return events
    .filter(({name, pid, tid}) => name.endsWith("RunTask") && pid === parsed?.pid && tid === parsed.tid)
    .map(({dur = 0, tdur = 0}) => ({work: tdur / 1000, clock: dur / 1000}));
}

/** Gives the page 100,000 quotes, with all their columns, in place of those it ships. */
async function enlarge(page: Page, rows: number): Promise<void> {
  await page.route("**/data/live/tables/quotes.*", async (route) => {
    const response = await route.fetch();
    const quotes = (await response.json()) as readonly (readonly [name: string, values: PackedColumn])[];
    const longer = quotes.map(([name, packed]) => {
      const values = unpackColumn(packed);
      return [name, {all: Array.from({length: rows}, (_, i) => values[i % values.length]!)}] as const;
    });
    await route.fulfill({response, json: longer});
  });
}

weigh();
const site = await serve("dist");
const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
// What this command changes on its way to the page would otherwise come from the offline store.
const newContext = () => browser.newContext({serviceWorkers: "block"});
try {
  const url = `${site.url}who-speaks`;
  const first: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await (await newContext()).newPage();
    first.push(await ready(page, url));
    await page.context().close();
  }
  say("kernel ready after the first edit (median of 5, nothing cached)", median(first), "ms", 600);
  const page = await (await newContext()).newPage();
  await ready(page, url);
  const times: number[] = [];
  for (let i = 0; i < 21; i++) times.push(await run(page, `const bySpeaker = ${grouped} // ${i}`));
  say("edit to result over the shipped tables (median of 21)", median(times), "ms", 100);
  await page.context().close();
  const large = await (await newContext()).newPage();
  await enlarge(large, 100_000);
  const opened = await ready(large, url);
  const long: number[] = [];
  for (let i = 0; i < 5; i++) long.push(await run(large, `const bySpeaker = ${grouped} // ${i}`));
  say("edit to result over 100,000 rows of all columns, in the page (median of 5)", median(long), "ms", 1500);
  console.log(`        (opening a kernel with them: ${opened.toFixed(0)} ms)`);
  await large.context().close();
  const blocks: Task[] = [];
  for (let i = 0; i < 5; i++) {
    const twenty = await (await newContext()).newPage();
    blocks.push(await block(twenty, url));
    await twenty.context().close();
  }
  const work = median(blocks.map((block) => block.work));
  say("longest task of the main thread, twenty cells (median of 5, thread time)", work, "ms", 50);
  console.log(
    `        (by the clock, with what else this machine did: ${median(blocks.map(({clock}) => clock)).toFixed(0)} ms)`
  );
} finally {
  await browser.close();
  site.close();
}
process.exitCode = over > 0 ? 1 : 0;
