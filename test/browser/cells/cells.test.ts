import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openSite, type Site} from "../openSite.js";
import {at, built, putCells} from "./cellPage.js";
import {saved} from "../saved.js";
import {settled} from "../settled.js";

let site: Site;
let change: (html: string) => string;
beforeAll(async () => {
  change = await putCells();
  site = await openSite();
});
afterAll(() => site.close());

const state = (page: Page, id: string, wanted: string): Promise<void> =>
  page.waitForSelector(`#${id}[data-state="${wanted}"]`, {timeout: 20_000}).then(() => undefined);
const bar = (page: Page, id: string): Promise<string> => page.locator(`#${id} > .bar > .state`).innerText();

/** Opens the editor of a cell and puts code into it, as a reader would who selects all and pastes. */
async function write(page: Page, id: string, source: string): Promise<void> {
  const cell = page.locator(`#${id}`);
  if ((await cell.locator(".cm-content").count()) === 0) await cell.locator("button[name=edit]").click();
  await cell.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(source);
}

async function run(page: Page, id: string, source: string, wanted = "done"): Promise<void> {
  await write(page, id, source);
  await page.locator(`#${id} button[name=run]`).click();
  await page.waitForFunction(`document.querySelector("#${id}").dataset.state !== "running"`, null, {timeout: 20_000});
  await state(page, id, wanted);
}

describe("before anything is pressed", () => {
  test("reads without script: code, table, chart with a text for those who do not see it", async () => {
    const {page} = await site.open(at, {change, javaScriptEnabled: false});
    await expect.poll(() => page.locator("#by-speaker .source").innerText()).toContain("const bySpeaker = quotes");
    await expect.poll(() => page.locator("#by-speaker output tbody tr").count()).toBeGreaterThan(3);
    await expect.poll(() => page.locator("#by-speaker output").innerText()).toContain("Sergei Lavrov");
    const label = await page.locator("#speaker-chart output svg").first().getAttribute("aria-label");
    expect(label).toMatch(/^Bar chart of .* by speaker/);
    await expect
      .poll(() => page.locator("#one-word output").innerText())
      .toBe("The minister said that old contracts would be kept.");
    await expect.poll(() => bar(page, "by-speaker")).toBe("As published");
    await page.context().close();
  });

  test("loads not one byte of editor or kernel", async () => {
    const {page, faults} = await site.open(at, {change});
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await settled(page);
    expect(asked.filter((url) => /\/live\/|\/kernel\/|codemirror|quickjs|\.wasm/.test(url))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("leafs through and sorts a table without a kernel", async () => {
    const {page} = await site.open(at, {change});
    const cell = page.locator("#by-speaker");
    const rows = (): Promise<string[]> => cell.locator("tbody tr").allInnerTexts();
    const first = await rows();
    await cell.locator("button[name=more]").click();
    await expect.poll(() => rows()).not.toEqual(first);
    await cell.locator("button[name=back]").click();
    await expect.poll(() => rows()).toEqual(first);
    await cell.locator("th button", {hasText: "speaker"}).click();
    await expect.poll(() => cell.locator("th[aria-sort=ascending]").innerText()).toBe("speaker");
    const names = await cell.locator("tbody td:nth-child(2)").allInnerTexts();
    expect(names).toEqual([...names].sort());
    await page.context().close();
  });
});

test("a run in the page gives what the same kernel gave under Node at build", async () => {
  const {page} = await site.open(at, {change});
  const shown = (): Promise<unknown> =>
    page.evaluate(() => ({
      rows: [...document.querySelectorAll("#by-speaker output tr")].map((row) => row.textContent),
      bars: [...document.querySelectorAll("#speaker-chart output svg")].map((svg) => svg.getAttribute("aria-label")),
      sentence: document.querySelector("#one-word output")!.textContent
    }));
  const published = (await shown()) as {rows: unknown[]};
  expect(published.rows.length).toBeGreaterThan(3);
  for (const id of ["by-speaker", "one-word"]) {
    await page.locator(`#${id} button[name=run]`).click();
    await state(page, id, "done");
  }
  await expect.poll(shown).toEqual(published);
  await page.context().close();
});

describe("editing", () => {
  test("runs what depends on the change, draws charts, and says how long it took", async () => {
    const {page, faults} = await site.open(at, {change});
    await run(
      page,
      "by-speaker",
      'const bySpeaker = aq.table({speaker: ["Ana Ruiz", "Tom Berg"], words: [12, 20], article: ["a", "b"]})'
    );
    await expect.poll(() => bar(page, "by-speaker")).toMatch(/^Edited by you\. Ran in \d+ ms$/);
    await state(page, "speaker-chart", "done");
    await expect
      .poll(() => page.locator("#speaker-chart output svg").first().getAttribute("aria-label"))
      .toContain("2 rows");
    await expect.poll(() => page.locator("#one-word").getAttribute("data-state")).toBe("static");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("an error is shown at its line, with a mend as a button; what was shown stays", async () => {
    const {page} = await site.open(at, {change});
    await run(page, "by-speaker", 'const bySpeaker = quotes\n  .groupby("speakr")\n  .count()', "error");
    await expect
      .poll(() => page.locator("#by-speaker .msg").innerText())
      .toBe("Line 2: there is no column “speakr” here. Did you mean speaker?\n\nChange it to speaker");
    await expect.poll(() => page.locator("#by-speaker .err").innerText()).toBe("speakr");
    await expect.poll(() => bar(page, "by-speaker")).toBe("Stopped at line 2. Your code is kept.");
    await expect.poll(() => page.locator("#by-speaker output tbody tr").count()).toBeGreaterThan(3);
    await expect.poll(() => page.locator("#speaker-chart .msg").innerText()).toContain("waits for “bySpeaker”");
    await page.locator("#by-speaker button[name=fix]").click();
    await state(page, "by-speaker", "done");
    await expect.poll(() => page.locator("#by-speaker .cm-content").innerText()).toContain('"speaker"');
    await page.context().close();
  });

  test("runs with Mod-Enter, takes back with undo, and Escape then Tab leaves the editor", async () => {
    const {page} = await site.open(at, {change});
    await write(page, "one-word", "1 + 1");
    await page.keyboard.press("Control+Enter");
    await state(page, "one-word", "done");
    await expect.poll(() => page.locator("#one-word output").innerText()).toBe("2");
    await page.keyboard.press("Control+Z");
    await expect.poll(() => page.locator("#one-word .cm-content").innerText()).toContain("The minister");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate("document.activeElement.outerHTML.slice(0, 90)")).toContain('name="run"');
    await page.context().close();
  });

  test("offers names, columns and verbs", async () => {
    const {page} = await site.open(at, {change});
    const offers = async (typed: string, wanted: string): Promise<void> => {
      await write(page, "one-word", "");
      await page.keyboard.type(typed);
      const offered = () => page.locator(".cm-tooltip-autocomplete li").allInnerTexts();
      await expect.poll(offered, {message: typed, timeout: 10_000}).toContain(wanted);
      await page.keyboard.press("Escape");
    };
    await offers("quo", "quotes");
    await offers("quotes.gro", "groupby");
    await offers("op.cou", "count");
    await offers("quotes.filter((d) => d.spea", "speaker");
    await offers("quotes.rollup({n: op.me", "mean");
    // The columns of a named value, as it was when it last ran, and nothing else.
    await offers("bySpeaker.filter((d) => d.", "article");
    await page.keyboard.type(" ");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Control+Space");
    const columns = (): Promise<string[]> => page.locator(".cm-tooltip-autocomplete li").allInnerTexts();
    await expect.poll(columns).toHaveLength(4);
    expect((await columns()).sort()).toEqual(["article", "quotes", "speaker", "words"]);
    await page.context().close();
  });

  test("an input of the page runs what uses it", async () => {
    const {page} = await site.open(at, {change});
    const provide = site.url + built("_import/components/liveCell", "provideInput");
    await page.evaluate(`import("${provide}").then((m) => m.provideInput("verb", document.querySelector("#verb")))`);
    await page.selectOption("#verb", "denied");
    await page.waitForFunction(`document.querySelector("#one-word output").textContent.includes("denied")`, null, {
      timeout: 20_000
    });
    await expect.poll(() => page.locator("#by-speaker").getAttribute("data-state")).toBe("static");
    await page.context().close();
  });

  test("a loop is stopped in plain words, the code is kept, the others come back", async () => {
    const {page} = await site.open(at, {change});
    await run(page, "one-word", "while (true) {}", "stopped");
    await expect.poll(() => bar(page, "one-word")).toBe("Stopped after 5 seconds. Your code is kept.");
    await expect.poll(() => page.locator("#one-word .cm-content").innerText()).toContain("while (true) {}");
    await run(
      page,
      "by-speaker",
      "const bySpeaker = quotes.groupby('article').count().derive({speaker: () => 'x', words: () => 1})"
    );
    await state(page, "speaker-chart", "done");
    await page.context().close();
  });

  test("Stop stops at once", async () => {
    const {page} = await site.open(at, {change});
    await write(page, "one-word", "while (true) {}");
    await page.locator("#one-word button[name=run]").click();
    await state(page, "one-word", "running");
    // The loop is what runs, not the kernel's start.
    await page.waitForTimeout(1000);
    await page.locator("#one-word button[name=run]").click();
    await state(page, "one-word", "stopped");
    await expect.poll(() => bar(page, "one-word")).toBe("Stopped. Your code is kept.");
    await page.context().close();
  });

  test("extract reads a text outside the box", async () => {
    const {page} = await site.open(at, {change});
    await run(
      page,
      "one-word",
      'const read = await extract("“The road is open,” Ana Ruiz said on Monday.", "2024-03-07"); display(read.quotes.length); display(read.times[0].value)'
    );
    await expect.poll(() => page.locator("#one-word output").innerText()).toContain("2024-03-04");
    await page.context().close();
  });
});

describe("nothing is lost", () => {
  test("edits outlast a reload; a cell and a page are reset, with undo", async () => {
    const {page} = await site.open(at, {change});
    await write(page, "one-word", "40 + 2");
    await saved(page, "40 + 2");
    await page.reload();
    await settled(page);
    await state(page, "one-word", "ready");
    await expect.poll(() => page.locator("#one-word .source").innerText()).toContain("40 + 2");
    await expect.poll(() => bar(page, "one-word")).toBe("Edited by you. Not run yet.");
    await page.locator("#one-word button[name=run]").click();
    await state(page, "one-word", "done");
    await expect.poll(() => page.locator("#one-word output").innerText()).toBe("42");
    await page.locator("#one-word button[name=reset]").click();
    await page.waitForFunction(`document.querySelector("#one-word output").textContent.includes("minister")`);
    await page.locator("#one-word button[name=undo]").click();
    await page.waitForFunction(`document.querySelector("#one-word output").textContent.trim() === "42"`);
    await page.locator("button[name=reset-all]").click();
    await page.waitForFunction(`document.querySelector("#one-word output").textContent.includes("minister")`);
    await page.context().close();
  });

  test("the author's code has changed since: keep mine, take the new one, see the difference", async () => {
    const {page} = await site.open(at, {change});
    await write(page, "one-word", "40 + 2");
    await saved(page, "40 + 2");
    // As if the edit had been made from other code of the author.
    await page.evaluate(`new Promise((yes) => { const o = indexedDB.open("according-to"); o.onsuccess = () => {
      const t = o.result.transaction("kept", "readwrite"), s = t.objectStore("kept"); s.getAll().onsuccess = (e) => {
        const edit = e.target.result[0]; s.clear(); s.put({...edit, base: "older", author: "40"}); }; t.oncomplete = () => { o.result.close(); yes() } } })`);
    await page.reload();
    await settled(page);
    const notice = page.locator("#one-word .notice");
    await notice.waitFor();
    await expect.poll(() => notice.locator("p").innerText()).toBe("The author changed this cell since you did.");
    await notice.locator("button[name=difference]").click();
    await expect.poll(() => notice.locator(".added").innerText()).toContain("40 + 2");
    await notice.locator("button[name=take-new]").click();
    await expect.poll(() => page.locator("#one-word .source").innerText()).toContain("The minister");
    await page.locator("#one-word button[name=undo]").click();
    await expect.poll(() => page.locator("#one-word .source").innerText()).toContain("40 + 2");
    await page.context().close();
  });

  test("edits go to a file and come back from it", async () => {
    const {page} = await site.open(at, {change});
    await write(page, "one-word", "40 + 2");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("button[name=save-changes]").click()
    ]);
    const file = {name: "changes.json", mimeType: "application/json", buffer: readFileSync(await download.path())};
    await page.context().close();
    const other = (await site.open(at, {change})).page;
    await write(other, "speaker-chart", "1");
    await other.locator(".cell-tools input[type=file]").setInputFiles(file);
    await other.waitForFunction(`document.querySelector("#one-word").source === "40 + 2"`);
    await other.locator(".cell-tools span", {hasText: /^1 change opened\.$/}).waitFor();
    await other.context().close();
  });
});

test("a link carries the code; it is shown first and runs on a press", async () => {
  const {page} = await site.open(at, {change});
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await write(page, "one-word", '"from " + verb');
  await page.locator("#one-word button[name=share]").click();
  await page.waitForFunction(`document.querySelector("#one-word .state").textContent === "Link copied."`);
  const link = (await page.evaluate("navigator.clipboard.readText()")) as string;
  await page.context().close();
  const path = link.slice(site.url.length);
  const opened = (await site.open(path, {change})).page;
  const asked: string[] = [];
  opened.on("request", (request) => asked.push(request.url()));
  await opened.locator("#one-word .notice").waitFor();
  await expect.poll(() => opened.locator("#one-word .source").innerText()).toContain('"from " + verb');
  await expect.poll(() => opened.locator("#one-word output").innerText()).toContain("The minister said");
  expect(asked.filter((url) => /\/live\//.test(url))).toEqual([]);
  await opened.locator("#one-word .notice button[name=run]").click();
  await state(opened, "one-word", "done");
  await expect.poll(() => opened.locator("#one-word output").innerText()).toBe("from said");
  await opened.context().close();
});

test("usable at 390 px, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const {page} = await site.open(at, {change, viewport: {width: 390, height: 844}, colorScheme});
    await run(page, "one-word", "verb.toUpperCase()");
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    const heights = await page
      .locator("#one-word .bar button:visible")
      .evaluateAll((buttons) => buttons.map((b) => b.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  }
});
