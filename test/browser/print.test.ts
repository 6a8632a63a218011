import {existsSync} from "node:fs";
import {expect, test, vi} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {printPdf} from "../../loaders/report/printPdf.js";
import {openSite} from "./openSite.js";

// A page at a time, for which a busy machine takes its time.
vi.setConfig({testTimeout: 180_000});

test("the report: every quote has its source at the foot of a page, chapters begin where the contents say", async () => {
  expect(existsSync("dist")).toBe(true);
  const {pdf, pages, feet, headless, contents, alone, holes, smallestWords} = await printPdf("dist", "report");
  const notes = feet.flat().length;
  console.log(`report: ${pages} pages, ${notes} notes, ${(pdf.length / 1e6).toFixed(1)} MB`);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const quotes = extractCorpus().readings.reduce((n, {extraction}) => n + extraction.quotes.length, 0);
  expect(notes).toBeGreaterThanOrEqual(quotes);
  expect(contents.length).toBeGreaterThan(5);
  expect(alone).toEqual([]);
  // What may not be cut leaves no page half empty; words in drawings can be read.
  expect(Math.max(...holes.map(([, share]) => share))).toBeLessThan(0.33);
  expect(holes.reduce((sum, [, share]) => sum + share, 0) / holes.length).toBeLessThan(0.12);
  expect(smallestWords).toBeGreaterThanOrEqual(8);
  // No page runs over onto a second sheet; tables that go on say again what their columns are; notes of an article are in order.
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
  expect(headless).toEqual([]);
  for (const names of feet) {
    const numbers = names.filter((name) => /^\d+$/.test(name)).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
  const starts = contents.map(([, page]) => page);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  expect(starts.at(-1)).toBeLessThanOrEqual(pages);
});

test("the worksheet has the lessons and the articles they name, and nothing of hints or solutions", async () => {
  const {pages, feet, contents, alone, holes} = await printPdf("dist", "worksheet");
  const articles = extractCorpus().readings.length;
  expect(alone).toEqual([]);
  expect(Math.max(...holes.map(([, share]) => share))).toBeLessThan(0.4);
  expect(contents.length).toBe(4 + articles);
  expect(pages).toBeGreaterThan(contents.length);
  expect(feet).toEqual([]);
});

test("any page prints without menu and buttons, its lines and shapes in their colours", async () => {
  const site = await openSite();
  for (const path of ["who-speaks", "read/reuters-2012-11-05", "lessons/find-the-quotes"]) {
    const {page} = await site.open(path);
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    const seen = await page.$$eval("nav, button:not(th button, .spk), .layers, .themes, .new-version", (all) =>
      all
        .filter((e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility === "visible")
        .map((e) => e.outerHTML.slice(0, 80))
    );
    expect(seen, path).toEqual([]);
    // Paper is light, whatever the theme.
    expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe("light");
    await page.context().close();
  }
  await site.close();
});
