import type {Page} from "playwright-core";
import {afterAll, beforeAll, test} from "vitest";
import {openSite, pages, type Opened, type Site} from "./openSite.js";
import {saved} from "./saved.js";
import {settled} from "./settled.js";

// A reader on a slow line acts before the page's scripts are there; a browser that opens a page again puts back what stood in it.
let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

/** A page whose scripts come when they are let go. */
interface Slow extends Opened {
  /** Goes to another page, up to its markup. */
  readonly to: (path: string) => Promise<void>;
  /** Lets the scripts come, and waits until the page has come to rest. */
  readonly letGo: () => Promise<void>;
}

async function openSlow(options: Parameters<Site["open"]>[1] = {}): Promise<Slow> {
  const opened = await site.open("404", options);
  const {page, faults} = opened;
  faults.length = 0;
  let release = (): void => {};
  let held = Promise.resolve();
  await page.route(/\/_(?:import|node|observablehq)\/.*\.js$/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return {
    ...opened,
    async to(path) {
      held = new Promise((resolve) => (release = resolve));
      await page.goto(site.url + path, {waitUntil: "commit"});
      await page.locator("#observablehq-footer").waitFor({state: "attached"});
    },
    async letGo() {
      release();
      await page.waitForLoadState("load");
      await settled(page);
    }
  };
}

const article = pages.find((path) => /^read\/reuters/.test(path))!;
const off = (page: Page) => page.locator("tr[data-key^='happened|']:not(.off)");

test.concurrent(
  "switches set before the script came count, and so do those that the browser puts back",
  async ({expect}) => {
    const {page, to, letGo, faults} = await openSlow();
    await to("when");
    await page.locator("input[name=status][value=happened]").uncheck();
    await letGo();
    await expect.poll(() => off(page).count()).toBe(0);
    await expect.poll(() => page.locator(".filters [role=status]").innerText()).toMatch(/^\d+ of \d+ events shown\.$/);
    await to(article);
    await page.locator("input[name=layer][value=quotes]").uncheck();
    await letGo();
    await expect.poll(() => page.locator(".reader").getAttribute("class")).not.toContain("show-quotes");
    await page.goBack();
    await expect.poll(() => page.locator("input[name=status][value=happened]").isChecked()).toBe(false);
    await expect.poll(() => off(page).count()).toBe(0);
    await page.goForward();
    await expect.poll(() => page.locator("input[name=layer][value=quotes]").isChecked()).toBe(false);
    await expect.poll(() => page.locator(".reader").getAttribute("class")).not.toContain("show-quotes");
    expect(faults).toEqual([]);
    await page.context().close();
  }
);

test.concurrent("what was typed into the search early is searched", async () => {
  const {page, to, letGo} = await openSlow();
  await to("who-speaks");
  await page.locator("#observablehq-search input").fill("weapons");
  await letGo();
  await page.locator("#observablehq-search-results .sentences a").first().waitFor();
  await page.context().close();
});

test.concurrent("a verb chosen early is put into the sentences", async ({expect}) => {
  const {page, to, letGo} = await openSlow();
  await to("how-said");
  await page.locator("#verb").selectOption("claimed");
  await letGo();
  const cell = page.locator("live-cell#swapped");
  await cell.scrollIntoViewIfNeeded();
  await expect.poll(() => cell.locator("output tbody td").nth(1).innerText(), {timeout: 30_000}).toContain(" claimed ");
  await page.context().close();
});

test.concurrent("a press on a button waits until something answers to it", async () => {
  const {page, to, letGo} = await openSlow({viewport: {width: 390, height: 800}});
  const press = async (path: string, button: string, done: string) => {
    await to(path);
    const pressed = page.locator(button).first().click();
    await letGo();
    await pressed;
    await page.locator(done).first().waitFor({state: "attached"});
  };
  await press("when", "#menu", "#menu[aria-expanded=true]");
  await press("when", "#find", "#observablehq-search input:focus");
  await press(article, "button[data-filter]", ".reader.filtered");
  await press("how-said", "#by-stance th button", "#by-stance th[aria-sort=ascending]");
  await press("how-said", "#by-stance button[name=run]", "#by-stance[data-state=done]");
  await page.context().close();
});

test.concurrent("answers given early are kept, beside those of an earlier visit", async ({expect}) => {
  const {page, to, letGo, faults} = await openSlow();
  const lesson = pages.find((path) => /^lessons\/.+/.test(path))!;
  await to(lesson);
  const [choice, text] = [
    page.locator("kit-exercise:has([data-kind=choice])"),
    page.locator("kit-exercise:has(textarea)")
  ];
  const option = choice.first().locator("[data-kind=choice] input").nth(1);
  const field = text.first().locator("textarea").first();
  await option.check();
  await field.fill("Two words");
  await letGo();
  await expect.poll(() => choice.first().getAttribute("data-state")).toBe("begun");
  await expect.poll(() => text.first().locator("[data-kind=text]").innerText()).toContain("You have 2.");
  await saved(page, "Two words");
  // Another visit: what is kept is not there yet, and the reader writes on.
  await to(lesson);
  await field.fill("and three more");
  await letGo();
  await expect.poll(() => field.inputValue()).toBe("Two words\nand three more");
  await expect.poll(() => option.isChecked()).toBe(true);
  await saved(page, "Two words\nand three more");
  expect(faults).toEqual([]);
  await page.context().close();
});

test.concurrent("a reader's own code runs, though Run is pressed before it is there", async ({expect}) => {
  const {page, to, letGo} = await openSlow();
  const cell = page.locator("live-cell#by-stance");
  await site.go({page, faults: []}, "how-said");
  await cell.locator("button[name=edit]").click();
  await cell.locator(".cm-content").fill('"mine, and kept"');
  await saved(page, '"mine, and kept"');
  await to("how-said");
  const pressed = cell.locator("button[name=run]").click();
  await letGo();
  await pressed;
  await expect.poll(() => cell.locator("output").innerText(), {timeout: 30_000}).toContain("mine, and kept");
  await page.context().close();
});

test.concurrent("Stop is heard while the kernel is still on its way", async ({expect}) => {
  const {page} = await site.open("how-said");
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/live\/(?:kernel|quickjs)\.[^/]+$/, (route) => held.then(() => route.continue()));
  const cell = page.locator("live-cell#by-stance");
  const run = cell.locator("button[name=run]");
  await run.click();
  await expect.poll(() => cell.locator(".bar > .state").innerText()).toBe("Loading …");
  await run.click();
  await expect.poll(() => cell.locator(".bar > .state").innerText()).toBe("Stopped. Your code is kept.");
  release();
  await settled(page);
  await expect.poll(() => cell.getAttribute("data-state")).toBe("stopped");
  await run.click();
  await expect.poll(() => cell.getAttribute("data-state"), {timeout: 30_000}).toBe("done");
  await page.context().close();
});

test.concurrent("without script no button stands there that does nothing", async ({expect}) => {
  const {page} = await site.open("", {javaScriptEnabled: false});
  const dead: string[] = [];
  for (const path of pages) {
    await page.goto(site.url + path);
    const found = await page.$$eval("button", (all) =>
      all
        .filter((each) => each.checkVisibility({visibilityProperty: true}) && !each.matches(":disabled"))
        .map(({outerHTML}) => outerHTML)
    );
    dead.push(...found.map((markup) => `${path}: ${markup}`));
  }
  expect(dead).toEqual([]);
  await page.context().close();
});
