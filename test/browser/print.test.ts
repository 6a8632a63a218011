import {existsSync} from "node:fs";
import {expect, test} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {printPdf} from "../../loaders/report/printPdf.js";
import {openSite} from "./openSite.js";

test("the report: every quote has its source at the foot of a page, chapters begin where the contents say", async () => {
  expect(existsSync("dist")).toBe(true);
  const {pdf, pages, notes, contents, alone} = await printPdf("dist", "report");
  console.log(`report: ${pages} pages, ${notes} notes, ${(pdf.length / 1e6).toFixed(1)} MB`);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const quotes = extractCorpus().readings.reduce((n, {extraction}) => n + extraction.quotes.length, 0);
  expect(notes).toBeGreaterThanOrEqual(quotes);
  expect(contents.length).toBeGreaterThan(5);
  expect(alone).toEqual([]);
  const starts = contents.map(([, page]) => page);
  expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  expect(starts.at(-1)).toBeLessThanOrEqual(pages);
});

test("the worksheet has the lessons, and nothing of hints or solutions", async () => {
  const {pages, notes, contents, alone} = await printPdf("dist", "worksheet");
  expect(alone).toEqual([]);
  expect(contents.length).toBe(4);
  expect(pages).toBeGreaterThan(contents.length);
  expect(notes).toBe(0);
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
