import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, type Site} from "./openSite.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

test("a mark of a drawing shows its sentence, Esc closes it, a click opens the place", async () => {
  const {page, faults} = await site.open("how-said");
  const mark = page.locator("#verbs .wid svg [data-at]").first();
  await mark.scrollIntoViewIfNeeded();
  await mark.hover();
  const tip = page.locator(".tip");
  await tip.locator(".q.on").first().waitFor();
  await expect.poll(() => tip.locator("ol.chain li").count()).toBeGreaterThan(1);
  await expect.poll(() => tip.locator("[id]").count()).toBe(0);
  const href = await tip.getByText("Open in the reader").getAttribute("href");
  await page.keyboard.press("Escape");
  await tip.waitFor({state: "detached"});
  await mark.click();
  await page.waitForURL(/\/read\/.+#q\d+$/);
  expect(page.url()).toBe(href);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("by keyboard a citation says its sentence; Esc closes it and leaves the focus where it is", async () => {
  const {page, faults} = await site.open("how-said");
  const chip = page.locator("main a.cite").first();
  await chip.focus();
  await page.locator(".tip[role=tooltip] .q.on").first().waitFor();
  await expect.poll(() => chip.getAttribute("aria-describedby")).toBe("tip");
  await page.keyboard.press("Escape");
  await page.locator(".tip").waitFor({state: "detached"});
  await expect.poll(() => page.evaluate("document.activeElement === document.querySelector('main a.cite')")).toBe(true);
  await expect.poll(() => chip.getAttribute("aria-describedby")).toBeNull();
  expect(faults).toEqual([]);
  await page.context().close();
});

test("events are filtered by status and by who says so, in drawing and table alike", async () => {
  const {page} = await site.open("when");
  const rows = page.locator("tr[data-key]:not(.off)");
  const marks = page.locator("svg [data-key]:not(.off)");
  const [allRows, allMarks] = [await rows.count(), await marks.count()];
  expect(allRows).toBeGreaterThan(10);
  await page.locator("input[name=status][value=happened]").uncheck();
  await expect.poll(() => page.locator("tr[data-key^='happened|']:not(.off)").count()).toBe(0);
  await expect.poll(() => page.locator("svg [data-key^='happened|']:not(.off)").count()).toBe(0);
  const fewer = await rows.count();
  expect(fewer).toBeLessThan(allRows);
  await expect.poll(() => marks.count()).toBeLessThan(allMarks);
  await expect
    .poll(() => page.locator(".filters [role=status]").innerText())
    .toBe(`${fewer} of ${allRows} events shown.`);
  await page.locator("input[name=by]").first().uncheck();
  await expect.poll(() => rows.count()).toBeLessThan(fewer);
  await page.context().close();
});

test("the extractor's model comes when a cell that reads a text is run, not with the first edit of another", async () => {
  const {page, faults} = await site.open("who-speaks");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const model = () => asked.filter((url) => /\/extract\.[^/]*js$/.test(url)).length;
  const cell = (id: string) => page.locator(`live-cell#${id}`);
  await cell("by-speaker").locator("button[name=edit]").click();
  await expect.poll(() => cell("by-speaker").getAttribute("data-state"), {timeout: 30_000}).toBe("ready");
  expect(model()).toBe(0);
  const rows = await cell("whom-he-means").locator("output").innerText();
  await cell("by-speaker").locator("button[name=run]").click();
  await expect.poll(() => cell("by-speaker").getAttribute("data-state"), {timeout: 30_000}).toBe("done");
  await expect.poll(model, {timeout: 30_000}).toBe(1);
  await expect.poll(() => cell("whom-he-means").getAttribute("data-state")).toBe("static");
  await cell("whom-he-means").locator("button[name=run]").click();
  await expect.poll(() => cell("whom-he-means").getAttribute("data-state"), {timeout: 30_000}).toBe("done");
  await expect
    .poll(() => cell("whom-he-means").locator("output").innerText())
    .toContain(rows.split("\n").at(-1)!.slice(0, 12));
  expect(faults).toEqual([]);
  await page.context().close();
});

test("another verb rewrites the sentences, and only their verb", async () => {
  const {page, faults} = await site.open("how-said");
  const cell = page.locator("#swapped output tbody tr td:last-child");
  const before = await cell.allInnerTexts();
  const verb = await page.locator("#verb").inputValue();
  await page.selectOption("#verb", "claimed");
  await expect
    .poll(() => cell.allInnerTexts(), {timeout: 30_000})
    .toEqual(before.map((text) => text.replace(` ${verb} `, " claimed ")));
  expect(faults).toEqual([]);
  await page.context().close();
});

let withoutScript: Page | undefined;
test.each(["who-speaks", "how-said", "through-whom", "when", "two-tellings", "how"])(
  "/%s says all without script",
  async (path) => {
    withoutScript ??= (await site.open("404", {javaScriptEnabled: false})).page;
    const page = withoutScript;
    await page.goto(site.url + path);
    await expect.poll(() => page.locator("main h1").count()).toBe(1);
    await expect.poll(() => page.locator(".filters:visible").count()).toBe(0);
    await expect.poll(() => page.locator("main a.cite").count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator("live-cell output").count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator("live-cell[data-state=error]").count()).toBe(0);
    for (const figure of await page.locator("figure.fig").all()) {
      // each place that a mark names has its link in the table
      const places = await figure
        .locator("[data-at]")
        .evaluateAll((all) => all.flatMap((mark) => (mark.getAttribute("data-at") ?? "").split(" ")));
      const links = await figure
        .locator("table a")
        .evaluateAll((all) =>
          all.map((a) => decodeURIComponent((a as HTMLAnchorElement).href.replace(/.*\/read\//, "")))
        );
      expect([...new Set(places)].filter((place) => !links.includes(place))).toEqual([]);
    }
  }
);

test("on a phone a mark of a drawing opens by a tap, and stays until one taps elsewhere", async () => {
  const {page} = await site.open("who-speaks", {hasTouch: true, isMobile: true, viewport: {width: 390, height: 800}});
  const tip = page.locator(".tip");
  await page.locator(".fig svg [data-at]:visible").first().tap({force: true});
  await tip.getByText("Open in the reader").waitFor();
  // Longer than a pointer that leaves would let it stand.
  await page.waitForTimeout(500);
  expect(await tip.count()).toBe(1);
  await page.locator("h1").tap();
  await tip.waitFor({state: "detached"});
  await page.context().close();
});
