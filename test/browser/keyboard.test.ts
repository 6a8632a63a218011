import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, pages, type Opened, type Site} from "./openSite.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

/** What has the focus, and whether a reader can see that it has: in the window, not covered, with an outline. */
interface Stop {
  readonly name: string;
  readonly n: number;
  readonly shown: string;
}

const stop = (page: Page) =>
  page.evaluate<Stop | null>(`(() => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    window.stops ??= new Map();
    if (!stops.has(e)) stops.set(e, stops.size);
    const name = e.outerHTML.slice(0, 120);
    const rects = [...e.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
    // A native box inside a label shows the label's outline or its own.
    const marked = [e, e.closest("label"), ...e.querySelectorAll(".cm-focused")].some((each) => {
      if (!each) return false;
      const {outlineStyle, outlineWidth} = getComputedStyle(each);
      return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    });
    const inside = rects.some((r) => r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth);
    return {name, n: stops.get(e), shown: !inside ? "out of sight" : marked ? "shown" : "no outline"};
  })()`);

/** As far as the walk goes on foot; articles and tables have more stops of the same kinds. */
const most = 45;

let opened: Opened;
beforeAll(async () => void (opened = await site.open("404")));

test.each(pages.filter((path) => path !== "404"))(
  "page /%s by keyboard: past the menu, through the page in order, every stop seen, out at the end",
  async (path) => {
    const {page} = opened;
    await site.go(opened, path);
    const walked: Stop[] = [];
    for (let n = 0; n < most; n++) {
      await page.keyboard.press("Tab");
      const at = await stop(page);
      if (!at) break;
      // The day, month and year of a date are stops of one field.
      if (at.n !== walked.at(-1)?.n || !at.name.includes('type="date"')) walked.push(at);
    }
    expect(walked.filter(({shown}) => shown !== "shown")).toEqual([]);
    // Each stop is a new one: nothing holds the focus.
    expect(walked.map(({n}) => n)).toEqual(walked.map((_, n) => n));
    // From the last stop of the page Tab leads out.
    await page.evaluate(
      `[...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}) && !e.closest("[inert]")).at(-1).focus()`
    );
    await page.keyboard.press("Tab");
    await expect.poll(() => stop(page).then((at) => at?.n ?? null)).toBeOneOf([null, 0]);
    // The first stop of all leads past the menu.
    expect(walked[0]!.name).toContain("Skip to the text");
    await page.evaluate("[...stops.keys()][0].focus()");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("observablehq-main");
  }
);
