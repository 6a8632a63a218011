import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {writeOffline} from "../../loaders/site/writeOffline.js";
import {openSite, pages, type Site} from "./openSite.js";

// A copy of the site: one test publishes it anew.
const folder = mkdtempSync(join(tmpdir(), "offline-"));
let site: Site;
let page: Page;
beforeAll(async () => {
  cpSync("dist", folder, {recursive: true});
  site = await openSite(folder);
  ({page} = await site.open("", {offline: true}));
  await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await page.reload({waitUntil: "networkidle"});
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

test("after one visit every page opens without network, and cells run", async () => {
  expect(await page.evaluate("navigator.serviceWorker.controller.scriptURL")).toBe(`${site.url}sw.js`);
  await page.context().setOffline(true);
  const wrong: string[] = [];
  page.on("requestfailed", (request) => {
    // The test goes on to the next page while this one still loads.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") wrong.push(request.url());
  });
  for (const path of pages.filter((each) => each !== "404")) {
    await page.goto(site.url + path, {waitUntil: "load"});
    await expect.poll(() => page.locator("main h1").first().isVisible(), {message: path}).toBe(true);
  }
  await page.goto(`${site.url}who-speaks?from=mail`);
  await page.locator("#speaker-chart button[name=run]").click();
  await page.locator("#speaker-chart[data-state=done] svg:visible").first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("weapons");
  await page.locator("#observablehq-search-results .sentences a").first().waitFor();
  // A text of one's own is read without network, model and all.
  await page.goto(`${site.url}your-own`);
  await page.fill("#own-text", "“We stay,” said Ana Ruiz on Friday.");
  await page.locator(".reader .q", {hasText: "We stay,"}).waitFor();
  await page.goto(`${site.url}read/`);
  await page.locator("#offline", {hasText: "All of this site is kept on your device"}).waitFor();
  expect(wrong).toEqual([]);
  await page.context().setOffline(false);
});

test("a new version waits until it is wanted, and never mixes with the old one", async () => {
  for (const name of ["index.html", "when.html"]) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/<h1[^>]*>[^<]*/, '<h1 id="new">The new version'));
  }
  await writeOffline(folder, new Set());
  await page.goto(site.url);
  await page.evaluate("navigator.serviceWorker.ready.then((r) => r.update()).then(() => undefined)");
  const bar = page.locator(".new-version");
  await bar.waitFor();
  await expect.poll(() => bar.innerText()).toContain("There is a new version of this site.");
  // Until the reader says so all pages are those of the old one.
  for (const path of ["when", ""]) {
    await page.goto(site.url + path);
    await expect.poll(() => page.locator("h1#new").count(), {message: path}).toBe(0);
  }
  await bar.locator("button").click();
  await page.locator("h1#new").waitFor();
  await page.goto(`${site.url}when`);
  await page.locator("h1#new").waitFor();
});

test("of a large site the articles are kept as they are read, or when the reader asks for all", async () => {
  const large = mkdtempSync(join(tmpdir(), "large-"));
  cpSync("dist", large, {recursive: true});
  mkdirSync(join(large, "_file", "data", "tables"), {recursive: true});
  writeFileSync(join(large, "_file", "data", "tables", "large.0a1b2c3d.csv"), "a".repeat(20_000_000));
  const [first, second] = pages.filter((path) => /^read\/\w+-[\w-]*\d{4}/.test(path)) as [string, string];
  await writeOffline(large, new Set([first, second]));
  const other = await openSite(large);
  const {page: reader} = await other.open("", {offline: true});
  await reader.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await reader.reload({waitUntil: "load"});
  await reader.goto(`${other.url}${first}`, {waitUntil: "load"});
  await reader.context().setOffline(true);
  for (const path of [first, "who-speaks", "read/side-by-side", `${first}?from=mail#q1`]) {
    await reader.goto(other.url + path, {waitUntil: "load"});
    await expect.poll(() => reader.locator("main h1").first().isVisible(), {message: path}).toBe(true);
  }
  await reader.goto(other.url + second);
  await reader.locator("h1", {hasText: "This article is not on this device"}).waitFor();
  await reader.getByRole("link", {name: "back to the list"}).click();
  const keep = reader.locator("#offline button");
  await expect.poll(() => keep.innerText()).toMatch(/^Keep all for offline \(2\d MB\)$/);
  await keep.click();
  await reader.locator("#offline", {hasText: "could not be kept. Is the network there?"}).waitFor();
  await reader.context().setOffline(false);
  await keep.click();
  await reader.locator("#offline", {hasText: "All of this site is kept on your device"}).waitFor();
  await reader.context().setOffline(true);
  await reader.goto(other.url + second);
  await reader.locator(".reader").waitFor();
  await other.close();
  rmSync(large, {recursive: true});
});
