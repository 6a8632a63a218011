import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {attempts, charts} from "../../kernel/attempts.js";
import {busy} from "../busy.js";
import {openSite, type Site} from "../openSite.js";
import {at, putCells} from "./cellPage.js";

// The same attempts as under Node, in the page, with the real limits: a few pages side by side, on each one attempt after the
// other, so that what one leaves behind, the next would meet.
interface Box {
  readonly page: Page;
  readonly faults: string[];
  opened: number;
}

let site: Site;
let change: (html: string) => string;
const free: Box[] = [];

beforeAll(async () => {
  change = await putCells();
  site = await openSite();
});
afterAll(() => site.close());

async function openBox(): Promise<Box> {
  const box: Box = {...(await site.open(at, {change})), opened: 0};
  box.page.on("dialog", (dialog) => box.faults.push(`dialog: ${dialog.message()}`));
  box.page.context().on("page", () => box.opened++);
  // A heart that beats in the page: the longest pause between two beats is how long the page did not answer.
  await box.page.evaluate(`{
    window.pause = 0; let last = performance.now();
    setInterval(() => { const now = performance.now(); window.pause = Math.max(window.pause, now - last); last = now; }, 50);
  }`);
  return box;
}

/** Puts code into the cell “one-word” and runs it; what came of it. */
async function run(page: Page, source: string): Promise<{state: string; message: string; output: string}> {
  await page.evaluate(`(() => {
    const cell = document.querySelector("#one-word"); window.pause = 0;
    cell.querySelector("output").replaceChildren();
    cell.setSource(${JSON.stringify(source)}); cell.querySelector("button[name=run]").click();
  })()`);
  await page.waitForFunction(`document.querySelector("#one-word").dataset.state !== "running"`, null, {
    timeout: 25_000
  });
  return (await page.evaluate(`(() => {
    const cell = document.querySelector("#one-word"); const state = cell.dataset.state;
    return {state, message: cell.querySelector(":scope > .msg").textContent + cell.querySelector(".bar > .state").textContent,
      output: cell.querySelector("output").textContent.slice(0, 100000)};
  })()`)) as {state: string; message: string; output: string};
}

describe.concurrent("contained", () => {
  test.each(attempts.map((attempt) => [attempt.name, attempt] as const))("%s", async (_, {source, ends, says}) => {
    const box = free.pop() ?? (await openBox());
    try {
      const {page, faults} = box;
      const {state, message, output} = await run(page, source);
      expect(output.trim()).not.toBe("escaped");
      if (ends !== "any") expect(state).toBe(ends);
      if (says) expect(charts.some((chart) => chart.source === source) ? output : message).toMatch(says);
      expect(await page.evaluate("window.pause")).toBeLessThan(1000 * busy());
      expect(await page.evaluate(`"polluted" in window || "polluted" in {} || "polluted" in []`)).toBe(false);
      const inside = `#one-word :is(output, .msg) :is(script, img, image, iframe, object, embed, a, link, style, foreignObject)`;
      expect(await page.locator(inside).count()).toBe(0);
      expect(faults.filter((fault) => !fault.startsWith("failed: blob:"))).toEqual([]);
      expect(box.opened).toBe(0);
      // The cell works again.
      expect((await run(page, "6 * 7")).output.trim()).toBe("42");
    } finally {
      free.push(box);
    }
  });
});
