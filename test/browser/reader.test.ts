import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {openSite, pages, type Site} from "./openSite.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const articles = pages.filter((path) => /^read\/.+/.test(path) && path !== "read/side-by-side");

/** Where every piece of the text stands. How many boxes the browser makes of a run in one line is its own matter: they are joined. */
const layout = (page: Page) =>
  page.$$eval(".reader p *, .reader p", (all) =>
    all.map((e) => {
      const joined: {x: number; y: number; right: number}[] = [];
      for (const {x, y, right} of e.getClientRects()) {
        const last = joined.at(-1);
        if (last && last.y === y && Math.abs(last.right - x) < 0.1) last.right = right;
        else joined.push({x, y, right});
      }
      return joined.map((r) => `${r.x.toFixed(1)} ${r.y.toFixed(1)} ${(r.right - r.x).toFixed(1)}`).join(";");
    })
  );

describe.each(articles)("%s", (path) => {
  test("turning a layer on or off moves nothing", async () => {
    const {page} = await site.open(path);
    const before = await layout(page);
    for (const layer of await page.locator("input[name=layer]:not(:disabled)").all()) {
      await layer.click();
      expect(await layout(page), await layer.inputValue()).toEqual(before);
    }
    await page.context().close();
  });

  test("each layer with something in it shows and hides", async () => {
    const {page} = await site.open(path);
    for (const layer of await page.locator("input[name=layer]:not(:disabled)").all()) {
      const shown = () => page.locator(".reader").getAttribute("class");
      const before = await shown();
      await layer.click();
      await expect.poll(() => shown()).not.toBe(before);
    }
    await page.context().close();
  });

  test("a link to a quote opens the place, marked, with its note", async () => {
    const {page} = await site.open(path);
    const n = await page.locator("a.n").count();
    if (n === 0) return expect(await page.locator(".q").count()).toBe(0);
    await page.goto(`${site.url}${path}#q${n}`);
    await page.reload();
    await expect.poll(() => page.locator(`.q.on[data-q=q${n}]`).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator(`.notes [data-note=q${n}]`).isVisible()).toBe(true);
    await expect
      .poll(() => page.locator(`#q${n}`).evaluate((e) => e.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".q.on").count()).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    await page.context().close();
  });

  test("a click on the words of a quote does what its number does", async () => {
    const {page} = await site.open(path);
    if ((await page.locator(".q").count()) > 0) {
      const at = await page.$$eval(".q .rep, .q .own", (all) => {
        for (const e of all)
          for (const {x, y, width, height} of e.getClientRects()) {
            const point = {x: x + width / 2, y: y + height / 2};
            const hit = document.elementFromPoint(point.x, point.y);
            if (hit?.closest(".q") && !hit.closest("a")) return point;
          }
        return {x: 0, y: 0};
      });
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => page.evaluate("location.hash")).toMatch(/^#q\d+$/);
    }
    await page.context().close();
  });

  test("j and k go from mark to mark, Enter opens", async () => {
    const {page} = await site.open(path);
    if ((await page.locator("a.n").count()) > 1) {
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      await page.keyboard.press("k");
      await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("1");
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).hash).toBe("#q1");
    }
    await page.context().close();
  });

  test("on a phone a mark opens the notes under its paragraph", async () => {
    const {page} = await site.open(path, {viewport: {width: 390, height: 800}});
    if ((await page.locator("a.n").count()) > 0) {
      await page.locator("a.n").first().click();
      await expect.poll(() => page.locator("[data-note=q1]").isVisible()).toBe(true);
    }
    await page.context().close();
  });

  test("shows every character of the article once", async () => {
    const {page} = await site.open(path, {javaScriptEnabled: false});
    const shown = await page.$$eval(".reader p[dir=auto]", (all) =>
      all.map((p) => {
        const copy = p.cloneNode(true) as Element;
        for (const number of copy.querySelectorAll("a.n")) number.remove();
        return copy.textContent;
      })
    );
    const {text} = extractCorpus().readings.find(({article}) => `read/${article.id}` === path)!.article;
    expect(shown).toEqual(text.split(/[\r\n]+/).filter((line) => line !== ""));
    await page.context().close();
  });
});
