import {existsSync} from "node:fs";
import {chromium} from "playwright-core";
import type {Marking} from "../src/annotation/types.js";
import type {ListedArticle} from "../src/pages/read/articleFiles.js";
import {fingerprint} from "../src/exercises/fingerprint.js";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

/** How long a new mark takes to show, in the page of the built site, in milliseconds: of several, the middle one and the longest. */
export interface MarkTimes {
  readonly median: number;
  readonly longest: number;
  readonly marks: number;
}

/**
 * Marks words in an article in Chromium, by keys, with other marks there already, and measures from the key to the laid out page.
 * @param phone on a page 390 px wide, with a processor four times slower
 * @returns null where no site is built
 */
export async function timeMarks(text: string, marking: Marking, phone: boolean): Promise<MarkTimes | null> {
  const folder = "dist";
  if (!existsSync(folder)) return null;
  const site = await serve(folder);
  const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
  try {
    const page = await browser.newPage(phone ? {viewport: {width: 390, height: 844}, hasTouch: true} : {});
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => [index, index + line.length]);
    const article = {id: marking.article, outlet: "Bench", text, paragraphs, sentences: paragraphs};
    const listed: ListedArticle = {
      id: article.id,
      outlet: "Bench",
      label: "Bench",
      words: 0,
      stem: "bench",
      version: "0"
    };
    await page.route("**/articles/index.*.json", (route) => route.fulfill({json: [listed]}));
    await page.route("**/articles/bench.text.*.json", (route) => route.fulfill({json: article}));
    await page.route("**/articles/bench.marks.*.json", (route) => route.fulfill({json: null}));
    await page.goto(`${site.url}mark`);
    await page.locator(".marktext p").first().waitFor();
    const value = {marking, files: [], decisions: {}, ownKey: null};
    const kept = {shelf: "marks", key: article.id, value, base: fingerprint(text), author: text, time: 0};
    await page.evaluate(keep, kept);
    await page.reload();
    await page.locator(".marktext .mk").first().waitFor();
    if (phone) {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", {rate: 4});
    }
    const times = await page.evaluate(markTwenty);
    const sorted = times.sort((a, b) => a - b);
    const marks = Number((await page.locator(".marklist summary").innerText()).replace(/\D/g, ""));
    return {median: sorted[sorted.length >> 1]!, longest: sorted.at(-1)!, marks};
  } finally {
    await browser.close();
    site.close();
  }
}

/** In the page: puts marks where the page keeps them. */
function keep(kept: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("according-to", 1);
    open.onerror = () => reject(new Error("no store"));
    open.onsuccess = () => {
      const write = open.result.transaction("kept", "readwrite");
      write.objectStore("kept").put(kept);
      write.oncomplete = () => resolve();
    };
  });
}

/** In the page: marks twenty words here and there, and times each. Nothing in it has a name of its own, which tsx would see to. */
async function markTwenty(): Promise<number[]> {
  const box = document.querySelector<HTMLElement>(".marktext")!;
  const times: number[] = [];
  box.focus();
  for (let i = 0; i < 20; i++) {
    for (let step = 0; step < 37; step++)
      box.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight", bubbles: true}));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    box.dispatchEvent(new KeyboardEvent("keydown", {key: String(1 + (i % 5)), bubbles: true}));
    box.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}
