import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, type Opened, type Site} from "./openSite.js";
import {settled, watchRequests} from "./settled.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

test("reads with at most 100 kB gzipped before charts load", async () => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  watchRequests(page);
  const sizes = new Map<string, number>();
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(
      new URL(response.url()).pathname,
      response.url().endsWith(".woff2") ? body.length : gzipSync(body).length
    );
  });
  await page.goto(site.url);
  await settled(page);
  const all = [...sizes].map(([path, size]) => `${(size / 1000).toFixed(1)} kB ${path}`);
  const total = [...sizes.values()].reduce((a, b) => a + b, 0);
  console.log(`the overview reads with ${(total / 1000).toFixed(1)} kB gzipped`);
  expect(total, all.join("\n")).toBeLessThanOrEqual(100_000);
  await page.close();
});

test("says all without script: prose, cards, drawings", async () => {
  const {page, faults} = await site.open("", {javaScriptEnabled: false});
  // Chromium gives up on the scripts it does not run; nothing else may go wrong.
  expect(faults.filter((fault) => !fault.startsWith("failed") || !fault.endsWith(".js"))).toEqual([]);
  await expect.poll(() => page.locator("main h1").innerText()).toContain("who says so?");
  await expect.poll(() => page.locator(".acard svg.mini rect").count()).toBeGreaterThan(20);
  await expect.poll(() => page.locator("#timeline .wid svg path, #timeline .small").count()).toBeGreaterThan(0);
  await page.context().close();
});

test("the theme chosen is kept, and holds before anything is drawn", async () => {
  const {page} = await site.open("", {colorScheme: "light"});
  const ground = () => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  const light = await ground();
  await page.selectOption("#theme", "dark");
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.addInitScript(
    "addEventListener('DOMContentLoaded', () => { window.atStart = document.documentElement.dataset.theme })"
  );
  await page.goto(`${site.url}when`);
  expect(await page.evaluate("window.atStart")).toBe("dark");
  await expect.poll(() => ground()).toBe(dark);
  await page.selectOption("#theme", "");
  await expect.poll(() => ground()).toBe(light);
  await page.context().close();
});

test("on a phone the menu opens, says so, and Esc closes it", async () => {
  const {page} = await site.open("", {viewport: {width: 390, height: 800}});
  const menu = page.locator("#menu");
  await expect.poll(() => menu.getAttribute("aria-expanded")).toBe("false");
  await expect.poll(() => page.locator("#observablehq-sidebar").isVisible()).toBe(false);
  await menu.click();
  await expect.poll(() => menu.getAttribute("aria-expanded")).toBe("true");
  await page.locator("#observablehq-sidebar a", {hasText: /^Who speaks$/}).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => menu.getAttribute("aria-expanded")).toBe("false");
  await page.context().close();
});

let drawings: Opened | undefined;
test.each(["", "who-speaks", "how-said", "through-whom", "when", "two-tellings"])(
  "each drawing on /%s is drawn, has its table, and can be saved",
  async (path) => {
    drawings ??= await site.open("404");
    await site.go(drawings, path);
    const {page} = drawings;
    const figures = page.locator("figure.fig");
    await expect.poll(() => figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      if (await figure.getByText("Nothing of this kind has been found").isVisible()) continue;
      await expect.poll(() => figure.locator("svg[role=img]:visible").count()).toBe(1);
      expect((await figure.locator("svg[role=img]:visible").getAttribute("aria-label"))!.length).toBeGreaterThan(20);
      await expect.poll(() => figure.locator("svg[role=img]:visible text").count()).toBeGreaterThan(0);
      await figure.locator("summary").click();
      await expect.poll(() => figure.locator("tbody").isVisible()).toBe(true);
      const download = page.waitForEvent("download");
      await figure.locator("button[data-save]").click();
      expect((await download).suggestedFilename()).toMatch(/\.svg$/);
    }
  }
);
