import {readFileSync} from "node:fs";
import type {AxeResults} from "axe-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openSite, pages, type Site} from "./openSite.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const run =
  "axe.run({resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})";
/** The only addresses outside the site that its pages name. */
const OUTSIDE = new Set(["https://nodejs.org/"]);
let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

// The page that stands for all that is missing answers 404, which the browser counts as a fault.
const own = pages.filter((path) => path !== "404");

describe.concurrent.each(own)("page /%s", (path) => {
  test.for([1280, 390])("is sound and accessible at %i px, light and dark", async (width, {expect}) => {
    const {page, faults} = await site.open(path, {colorScheme: "light", viewport: {width, height: 900}});
    expect(faults).toEqual([]);
    expect(await page.locator(".observablehq--error, observablehq-loading").count()).toBe(0);
    expect(
      await page.evaluate("document.body.innerText.match(/\\{\\{\\w+\\}\\}|\\bundefined\\b|\\bNaN\\b|\\[object/)")
    ).toBeNull();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      const {violations} = await page.evaluate<AxeResults>(run);
      const found = violations.map(({id, nodes}) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
      expect(found, colorScheme).toEqual([]);
    }
    for (const other of width === 1280 ? [1280, 1600, 1008] : [390, 320, 640]) {
      await page.setViewportSize({width: other, height: 700});
      // the notes beside the text find their new places a frame after the window
      const beyond = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      await expect.poll(beyond, {message: `${other} px`}).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

test("every link inside the site leads to a page, and to a place on it", async () => {
  const {page} = await site.open("");
  const places = new Map<string, Set<string>>();
  const links = new Map<string, string>();
  for (const path of pages) {
    await page.goto(site.url + path);
    places.set(path, new Set(await page.$$eval("[id]", (all) => all.map((e) => e.id))));
    for (const href of await page.$$eval("a[href]:not([download])", (all) =>
      all.map((a) => (a as HTMLAnchorElement).href)
    ))
      links.set(href, path);
  }
  const broken = [...links].filter(([href]) => {
    if (OUTSIDE.has(href)) return false;
    if (!href.startsWith(site.url)) return true;
    const [path = "", hash] = href.slice(site.url.length).split("#");
    const found = places.get(path) ?? places.get(`${path}/`);
    return !found || (hash && !found.has(decodeURIComponent(hash)));
  });
  expect(broken).toEqual([]);
  await page.context().close();
});

test("every download is there", async () => {
  const {page} = await site.open("data");
  const files = await page.$$eval("a[download]", (all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThanOrEqual(15);
  for (const file of files) {
    const response = await page.request.get(file);
    expect(response.ok(), file).toBe(true);
    expect((await response.body()).length, file).toBeGreaterThan(0);
  }
  await page.context().close();
});
