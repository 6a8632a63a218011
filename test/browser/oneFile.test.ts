import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {chromium, type Browser, type Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {oneFile} from "../../loaders/report/oneFile.js";
import {findBrowser} from "../../loaders/site/findBrowser.js";
import {pages} from "./openSite.js";

const folder = mkdtempSync(join(tmpdir(), "report-"));
const file = pathToFileURL(join(folder, "A report #1.html")).href;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const html = await oneFile("dist");
  console.log(`the site in one file: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);
  writeFileSync(join(folder, "A report #1.html"), html);
  browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  page = await context.newPage();
  page.on("request", (request) => {
    if (request.url().replace(/#.*/, "") !== file && !/^(blob|data):/.test(request.url())) faults.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(file);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

const heading = (text: string) => page.locator("h1", {hasText: text}).waitFor();

test("opens at the overview, with its drawings", async () => {
  await heading("who says so?");
  await expect.poll(() => page.locator("#timeline svg[role=img]:visible").count()).toBe(1);
});

test("goes to a page; a cell there is edited and run, and its chart drawn anew", async () => {
  await page.locator("#observablehq-sidebar a", {hasText: /^Who speaks$/}).click();
  await heading("Who speaks");
  await expect.poll(() => page.locator("#observablehq-sidebar a[aria-current=page]").innerText()).toBe("Who speaks");
  await page.locator("#speaker-chart button[name=run]").click();
  await page.locator("#speaker-chart[data-state=done] svg:visible").first().waitFor();
  const cell = page.locator("#by-speaker");
  await cell.locator("button[name=edit]").click();
  await cell.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("40 + 2");
  await cell.locator("button[name=run]").click();
  await cell.locator("output", {hasText: /^42$/}).waitFor({timeout: 20_000});
});

test("a sentence is searched for and shown", async () => {
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.keyboard.type('"particularly destabilizing"');
  await page.locator("#observablehq-search-results .sentences a").click();
  await page.locator(".reader p:focus", {hasText: "particularly destabilizing"}).waitFor();
  expect(page.url()).toMatch(/#\/read\/[\w-]+#at-\d+-\d+$/);
});

test("a mark's link opens the place, marked, with its note; so does the link in another window", async () => {
  await page.locator(".reader a.n").nth(4).click();
  await page.locator(".q.on[data-q=q5]").first().waitFor();
  const link = page.url();
  expect(link).toMatch(/#\/read\/[\w-]+#q5$/);
  const other = await page.context().newPage();
  await other.goto(link);
  await other.locator(".q.on[data-q=q5]").first().waitFor();
  await other.locator(".notes [data-note=q5]").waitFor();
  await expect.poll(() => other.locator("#q5:target").count()).toBe(1);
  await other.keyboard.press("Escape");
  await other.locator(".reader:not(:has(.q.on))").waitFor();
  expect(other.url()).toBe(link.replace(/#q5$/, ""));
  await other.close();
});

test("back goes back, downloads come out of the file, every page opens", async () => {
  await page.goBack();
  await page.goBack();
  await heading("Who speaks");
  await page.goto(`${file}#/data`);
  await heading("The data");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a[download]").first().click()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z]+\.(csv|json|arrow)$/);
  for (const path of pages.filter((each) => each !== "404")) {
    await page.goto(`${file}#/${path}`);
    await page.locator(`html[data-page="${path}"]:not([data-opening]) main h1`).first().waitFor();
    await expect.poll(() => page.locator(".observablehq--error").count(), {message: path}).toBe(0);
    // An article that is loaded by itself comes out of the file too.
    if (path === "mark") await page.locator(".marktext p").first().waitFor();
  }
});

test("a cell and one's own text are read: workers have the extractor out of the file", async () => {
  await page.locator("#observablehq-sidebar a", {hasText: /^Who speaks$/}).click();
  await heading("Who speaks");
  const cell = page.locator("#whom-he-means");
  await cell.locator("button[name=run]").click();
  await expect.poll(() => cell.getAttribute("data-state"), {timeout: 30_000}).toBe("done");
  await page.locator("#observablehq-sidebar a", {hasText: /^Your own article$/}).click();
  await heading("Your own article");
  await page.fill("#own-text", "The pass was closed on Friday, Ana Ruiz said.");
  const state = page.locator("[data-own=state]");
  await expect.poll(() => state.innerText(), {timeout: 30_000}).toMatch(/^Read: 9 words, 1 quote/);
});

test("it asked for nothing, and nothing went wrong", () => expect(faults).toEqual([]));

test("where no code runs all pages stand one after the other, and links lead to their places", async () => {
  const context = await browser.newContext({viewport: {width: 390, height: 800}, javaScriptEnabled: false});
  const plain = await context.newPage();
  await plain.goto(file);
  expect(await plain.locator("h1:visible").count()).toBe(pages.filter((path) => path !== "404").length);
  const drawings = plain.locator("svg[role=img]:visible");
  expect(await drawings.count()).toBeGreaterThan(10);
  await plain.locator('noscript ol:first-of-type a[href="#/through-whom"]').first().click();
  const quote = plain.locator('section a.cite[href^="#/read/"]:visible').first();
  const place = decodeURI((await quote.getAttribute("href"))!.slice(1));
  await quote.click();
  await plain.locator(`[id="${place}"]:target`).waitFor();
  expect(await plain.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});
