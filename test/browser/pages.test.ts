import {readFileSync} from "node:fs";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {smallTargets} from "./smallTargets.js";
import {openSite, pages, type Opened, type Site} from "./openSite.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can change: colours, and nothing else. */
const colours = {type: "rule", values: ["color-contrast", "link-in-text-block"]};
/** The only addresses outside the site that its pages name. */
const OUTSIDE = new Set(["https://nodejs.org/"]);
let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

// The page that stands for all that is missing answers 404, which the browser counts as a fault.
const own = pages.filter((path) => path !== "404");

/** Pages that are open and free: each test goes on where another has ended. */
const free: Opened[] = [];
/** What is at the end of a link, for the pages that have been looked at. */
const places = new Map<string, {readonly ids: readonly string[]; readonly links: readonly string[]}>();

const take = async (): Promise<Opened> => free.pop() ?? site.open("404");

async function violations(page: Page, runOnly: object): Promise<string[]> {
  const {violations} = await page.evaluate<AxeResults>(
    `axe.run({resultTypes: ["violations"], runOnly: ${JSON.stringify(runOnly)}})`
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
}

async function look(page: Page, path: string): Promise<void> {
  places.set(path, {
    ids: await page.$$eval("[id]", (all) => all.map((e) => e.id)),
    links: await page.$$eval("a[href]:not([download])", (all) => all.map((a) => (a as HTMLAnchorElement).href))
  });
}

describe.concurrent.each(own)("page /%s", (path) => {
  test("is sound and accessible at 1280 and 390 px, light and dark; bears spaced text and forced colours", async ({
    expect
  }) => {
    const opened = await take();
    const {page, faults} = opened;
    for (const width of [1280, 390]) {
      await page.emulateMedia({colorScheme: "light", forcedColors: "none", reducedMotion: "reduce"});
      await page.setViewportSize({width, height: 900});
      await site.go(opened, path);
      expect(faults).toEqual([]);
      expect(await page.locator(".observablehq--error, observablehq-loading").count()).toBe(0);
      expect(
        await page.evaluate("document.body.innerText.match(/\\{\\{\\w+\\}\\}|\\bundefined\\b|\\bNaN\\b|\\[object/)")
      ).toBeNull();
      expect(await page.getAttribute("html", "lang")).toBe("en");
      await look(page, path);
      await page.evaluate(axe);
      expect(await violations(page, tags), `${width} px, light`).toEqual([]);
      if (width === 390) expect(await smallTargets(page)).toEqual([]);
      await page.emulateMedia({colorScheme: "dark"});
      expect(await violations(page, colours), `${width} px, dark`).toEqual([]);
      for (const other of width === 1280 ? [1280, 1600, 1008] : [320, 640, 390]) {
        await page.setViewportSize({width: other, height: 700});
        // the notes beside the text find their new places a frame after the window
        const beyond = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        await expect.poll(beyond, {message: `${other} px`}).toBeLessThanOrEqual(0);
      }
    }
    expect(await cutBySpaces(page)).toEqual([]);
    const beyond = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    await expect.poll(beyond).toBeLessThanOrEqual(0);
    await page.emulateMedia({colorScheme: "light", forcedColors: "active", reducedMotion: "reduce"});
    const kinds = await page.$$eval(".reader .q .own, .reader .q .rep", (all) => [
      ...new Set(all.map((e) => `${e.className.split(" ")[0]} ${getComputedStyle(e).textDecorationStyle}`))
    ]);
    for (const kind of kinds) expect(["own solid", "rep dotted"]).toContain(kind);
    // Words of events are links; with their layer off they read as text.
    expect(
      await page.$$eval(".reader:not(.show-events) a.ev", (all) =>
        all
          .filter((e) => getComputedStyle(e).color !== getComputedStyle(e.parentElement!).color)
          .map((e) => e.outerHTML)
      )
    ).toEqual([]);
    const moving = await page.evaluate<number>(
      `document.getAnimations().filter((a) => a.effect.getComputedTiming().duration > 1).length`
    );
    expect(moving).toBe(0);
    free.push(opened);
  });
});

/** What is cut with more space between letters, words and lines (WCAG 1.4.12). */
async function cutBySpaces(page: Page): Promise<string[]> {
  await page.addStyleTag({
    content:
      "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}"
  });
  return page.$$eval("main :is(a, button, label, summary, p, li, h1, h2, h3, th, td, legend)", (all) =>
    all
      .filter((e) => {
        const {overflowX, overflowY, textOverflow} = getComputedStyle(e);
        const hidden = (value: string) => value === "hidden" || value === "clip";
        return (
          e.clientWidth > 1 &&
          ((hidden(overflowX) && e.scrollWidth > e.clientWidth + 1 && textOverflow !== "ellipsis") ||
            (hidden(overflowY) && e.scrollHeight > e.clientHeight + 2))
        );
      })
      .map((e) => e.outerHTML.slice(0, 100))
  );
}

test("every link inside the site leads to a page, and to a place on it", async () => {
  const opened = await take();
  for (const path of pages.filter((each) => !places.has(each))) {
    await opened.page.goto(site.url + path);
    await look(opened.page, path);
  }
  const broken = [...places].flatMap(([from, {links}]) =>
    links
      .filter((href) => {
        if (OUTSIDE.has(href)) return false;
        if (!href.startsWith(site.url)) return true;
        const [path = "", hash] = href.slice(site.url.length).split("#");
        const found = places.get(path) ?? places.get(`${path}/`);
        return !found || (hash && !found.ids.includes(decodeURIComponent(hash)));
      })
      .map((href) => `${href} on /${from}`)
  );
  expect(broken).toEqual([]);
  free.push(opened);
});

test("every download is there", async () => {
  const opened = await take();
  const {page} = opened;
  await site.go(opened, "data");
  const files = await page.$$eval("a[download]", (all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThanOrEqual(15);
  for (const file of files) {
    const response = await page.request.get(file);
    expect(response.ok(), file).toBe(true);
    expect((await response.body()).length, file).toBeGreaterThan(0);
  }
});
