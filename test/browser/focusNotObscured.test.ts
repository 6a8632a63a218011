import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, pages, type Opened, type Site} from "./openSite.js";

let site: Site;
let opened: Opened;
beforeAll(async () => {
  site = await openSite();
  opened = await site.open("404");
});
afterAll(() => site.close());

/** As far as the walk goes from each end of a page; between them are more stops of the same kinds. */
const most = 30;

/**
 * What has the focus where nothing of it can be seen (WCAG 2.2, 2.4.11): each of a grid of points in it lies outside of the window
 * or under something else. Null where some of it is seen; “out” where the focus has left the page.
 */
const hidden = (page: Page) =>
  page.evaluate<string | null>(`(() => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return "out";
    const own = (at) => at && (e.contains(at) || at.contains(e) && at.matches("label, summary, li, td, th, span, b") || [...e.labels ?? []].some((l) => l.contains(at)));
    for (const {left, top, width, height} of e.getClientRects())
      for (const x of [0.1, 0.5, 0.9])
        for (const y of [0.1, 0.3, 0.5, 0.7, 0.9])
          if (own(document.elementFromPoint(left + x * width, top + y * height))) return null;
    return e.outerHTML.slice(0, 160);
  })()`);

async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<string[]> {
  const found: string[] = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(key);
    let name = await hidden(page);
    if (name === "out") break;
    // A preview closes, and what loads finds its place, a moment after the focus has come.
    for (let wait = 0; name !== null && wait < 20; wait++) {
      await page.waitForTimeout(50);
      name = await hidden(page);
    }
    if (name !== null) found.push(`${key} ${n + 1}: ${name}`);
  }
  return found;
}

test.each(pages.filter((path) => path !== "404"))(
  "page /%s: nothing that has the focus is wholly hidden, down and up, at 1280 and 390 px",
  async (path) => {
    const {page} = opened;
    for (const [width, height] of [
      [1280, 640],
      [390, 560]
    ] as const) {
      await page.setViewportSize({width, height});
      await site.go(opened, path);
      expect(await walk(page, "Tab"), `${width} px, down`).toEqual([]);
      await page.evaluate(
        `[...document.querySelectorAll("#observablehq-main :is(a[href], button, input, select, textarea, summary)")].filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}) && !e.closest("[inert]")).at(-1).focus()`
      );
      expect(await walk(page, "Shift+Tab"), `${width} px, up`).toEqual([]);
    }
  }
);
