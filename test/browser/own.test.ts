import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {unzipSync} from "fflate";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {readArticle} from "../../src/articles/readArticle.js";
import {extract} from "../../src/extract/extract.js";
import {openSite, type Site} from "./openSite.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const article = `Rain closes the pass

OSLO (Reuters) - The pass was closed on Friday, harbour minister Ana Ruiz said.

“Nobody should drive tonight,” she told reporters. About 300 people were stopped, according to the police.

Tom Berg denied that he had been warned.`;

const text = (page: Page, name: string) =>
  page.$eval(`[data-own="${name}"]`, (box) => box.textContent!.replace(/\s+/g, " ").trim());
const until = (page: Page, name: string, words: RegExp) =>
  page.waitForFunction(
    ([part, source]) =>
      new RegExp(source!).test(
        document.querySelector(`[data-own="${part}"]`)!.textContent!.replace(/\s+/g, " ").trim()
      ),
    [name, words.source] as const
  );
const read = (page: Page) => until(page, "state", /^Read( in|:)/);
/** Comes from a script, which asks nobody whether the field is open yet. */
const ready = (page: Page) => page.locator("#own-text:enabled").waitFor();
const paste = async (page: Page, words: string) => {
  await ready(page);
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true});
    document.querySelector("#own-text")!.dispatchEvent(event);
  }, words);
};
const bring = async (page: Page, ...files: readonly (readonly [name: string, content: string | Uint8Array])[]) => {
  await ready(page);
  await page.setInputFiles(
    "input[name=files]",
    files.map(([name, content]) => ({name, mimeType: "", buffer: Buffer.from(content)}))
  );
};

test("a text is pasted, read, dated, explained, taken apart, compared and taken away", {timeout: 60_000}, async () => {
  const {page, faults} = await site.open("your-own");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const violations = async (): Promise<string[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () =>
      (await (globalThis as unknown as {axe: {run(): Promise<{violations: {id: string}[]}>}}).axe.run()).violations.map(
        ({id}) => id
      )
    );
  };
  await expect.poll(() => text(page, "which")).toMatch(/^An example/);
  await expect.poll(() => page.locator("#own-read .reader .q").count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name))).not.toContainEqual(
    expect.stringMatching(/extract\.\w+\.js/)
  );

  await paste(page, article);
  await read(page);
  expect(asked.filter((url) => /extract\.\w+\.js/.test(url))).toHaveLength(1);
  await expect.poll(() => text(page, "dates")).toContain("No day is known");
  await expect.poll(() => page.getAttribute("#own-outlet", "placeholder")).toBe("Reuters, read from the text");
  await expect.poll(() => text(page, "heading")).toBe("Your text");
  expect(await page.textContent("#own-read .reader")).toContain("Rain closes the pass");
  expect(await page.isVisible("[data-own=parts]")).toBe(false);

  // The day, and what hangs on it; the results before are marked as old while it is read.
  await page.fill("#own-published", "2024-03-08");
  await expect.poll(() => page.getAttribute("#own-read", "data-state")).toBe("old");
  await until(page, "dates", /“Friday” is 8 Mar 2024; without the day it cannot be placed/);
  await expect.poll(() => page.getAttribute("#own-read", "data-state")).toBe("now");

  // Tables by keyboard; why a row reads as it does; the number leads to the mark.
  await page.focus("#own-tab-quotes");
  const why = page.locator("[data-own=view] button[name=why]").nth(1);
  await why.press("Enter");
  await expect.poll(() => page.textContent("[data-own=view] .why")).toContain("speaker: ‘she’ → Ana Ruiz");
  await page.locator("[data-own=view] a[href='#q2']").press("Enter");
  await expect.poll(() => page.locator("#own-read .q.on").count()).toBeGreaterThan(0);
  await page.focus("#own-tab-quotes");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.getAttribute("#own-tab-events", "aria-selected")).toBe("true");

  // A rule out: the page says what is lost and marks it in the text. And in again.
  await page.locator("input[name=rule][value=weekday]").press("Space");
  await until(page, "differences", /Without weekday: \d+ lost.*time lost Friday/);
  await expect.poll(() => page.textContent(".reader .rd.lost")).toBe("Friday");
  await page.click("button[name=all-rules]");
  await page.waitForFunction(() => document.querySelector("[data-own=differences]")!.textContent === "");

  // Charts and cells are drawn when they come near.
  await page.locator("[data-own=figures]").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("#words-by-speaker svg")?.textContent?.includes("Tom Berg"));
  await page.locator("#my-speakers").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("#my-speakers")!.textContent!.includes("Tom Berg"));

  await page.click("button[name=compare]");
  await until(page, "comparison", /Only in Reuters/);
  expect(await violations()).toEqual([]);

  // Files: each holds what the page shows.
  const file = async (format: string): Promise<[name: string, bytes: Buffer]> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`button[value=${format}]`)]);
    return [download.suggestedFilename(), readFileSync(await download.path())];
  };
  const [csvName, csv] = await file("csv");
  expect(csvName).toBe("reuters-2024-03-08-tables.zip");
  expect(new TextDecoder().decode(unzipSync(csv)["quotes.csv"])).toContain("Nobody should drive tonight");
  const [, json] = await file("json");
  expect((JSON.parse(json.toString()) as {quotes: unknown}).quotes).toEqual(
    extract({id: "x", text: article, published: "2024-03-08"}).quotes
  );
  expect((await file("annotations"))[1].toString()).toContain("http://www.w3.org/ns/anno.jsonld");
  const [articleName, bytes] = await file("article");
  expect(readArticle(`data/articles/${articleName}`, bytes)).toMatchObject({
    problems: [],
    article: {text: article, published: "2024-03-08", title: "Rain closes the pass", outlet: "Reuters", place: "Oslo"}
  });

  expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith("blob:"))).toEqual([]);
  expect(faults).toEqual([]);

  // What was brought is here after a reload, with its day; nothing is read before it is opened.
  await page.reload();
  await page.click("button[name=open-text]");
  await read(page);
  await expect.poll(() => page.inputValue("#own-published")).toBe("2024-03-08");
  await page.context().close();
});

test(
  "files of all kinds: read, or refused with a word; nothing in them runs; texts are renamed, deleted, brought back",
  {timeout: 60_000},
  async () => {
    const {page, faults} = await site.open("your-own", {
      viewport: {width: 390, height: 800},
      hasTouch: true,
      colorScheme: "dark"
    });
    const names = () => page.$$eval(".own-open", (all) => all.map((each) => each.textContent));
    const noted = async (file: readonly [string, string | Uint8Array], words: RegExp) => {
      await bring(page, file);
      await until(page, "notes", words);
    };
    const evil = "https://elsewhere.example/";
    const body = "The ferry will stay, harbour minister Ana Ruiz said on Thursday, because the island needs it. ";
    await bring(page, [
      "page.html",
      `<html><head><title>Ferry stays</title><meta property="og:site_name" content="The Gull"><meta property="article:published_time" content="2024-03-07T08:00:00Z"><script>window.ran = 1</script></head>
     <body><nav>Home News</nav><article><h1>Ferry stays</h1><img src="${evil}x.png" onerror="window.ran = 2"><p>${body.repeat(6)}</p><p>“We stay,” she said.</p><iframe src="${evil}"></iframe></article></body></html>`
    ]);
    await read(page);
    await expect.poll(() => page.inputValue("#own-published")).toBe("2024-03-07");
    await expect.poll(() => page.inputValue("#own-outlet")).toBe("The Gull");
    await expect
      .poll(() => page.inputValue("#own-text"))
      .toMatch(/^The ferry will stay[^]*needs it\.\n\n“We stay,” she said\.$/);
    expect(await page.evaluate("window.ran")).toBeUndefined();

    await bring(page, ["picture.txt", Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 13])], ["none.txt", ""]);
    await until(page, "said", /picture\.txt: The file is no text.*none\.txt: The file is empty\./);
    await noted(
      ["es.txt", "El ministro dijo el lunes que el puerto se cerraría por la tormenta y nadie sabe cuándo abrirá."],
      /seems to be in Spanish/
    );
    await noted(
      ["two.txt", `OSLO (AP) - ${body.repeat(4)}\n\nBERGEN (AP) - ${body.repeat(4)}`],
      /Another article seems to begin/
    );
    await page.click("button[name=split]");
    await page.waitForFunction(() => document.querySelectorAll(".own-open").length === 5);
    await read(page);
    // All of them are in the tables of the cells, and can be compared with each other.
    await until(page, "mine", /^In mine now: 5 texts\.$/);
    const own = await page.$$eval("[data-own=compare] optgroup option", (all) => all.map((each) => each.textContent!));
    expect(own).toHaveLength(4);
    await page.selectOption("[data-own=compare] select", {label: own[0]!});
    await page.click("button[name=compare]");
    await until(page, "comparison", /In both: .*Only in this text/);
    await page.fill("#own-published", "2999-01-01");
    await until(page, "dates", /has not come yet/);

    // Right-to-left and mixed text keeps its direction.
    await bring(page, ["rtl.txt", "قال الوزير إن الميناء سيغلق اليوم.\n\n“Go home,” Ana Ruiz said."]);
    await page.waitForFunction(() => document.querySelector(".reader")!.textContent!.includes("الميناء"));
    await expect.poll(() => page.$eval(".reader p", (p) => getComputedStyle(p).direction)).toBe("rtl");

    // An empty field takes nothing away.
    const before = await names();
    await page.fill("#own-text", "  ");
    await until(page, "state", /There is no text yet/);
    await expect.poll(() => names()).toEqual(before);

    await page.locator("button[name=rename]").first().click();
    await page.locator(".own-rename input").fill("Mixed");
    await page.locator(".own-rename input").press("Enter");
    await page.waitForFunction(() => document.querySelector(".own-open")!.textContent === "Mixed");
    await page.locator("button[name=delete]").first().click();
    await page.waitForFunction((n) => document.querySelectorAll(".own-open").length === n - 1, before.length);
    await page.getByRole("button", {name: "Undo"}).click();
    await page.waitForFunction((n) => document.querySelectorAll(".own-open").length === n, before.length);
    await page.click("button[name=delete-all]");
    await page.click("button[name=delete-all]");
    await page.waitForFunction(() => document.querySelectorAll(".own-open").length === 0);
    await until(page, "mine", /^In mine now: 0 texts\.$/);
    await page.reload();
    await expect.poll(() => page.isHidden("[data-own=texts]")).toBe(true);

    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(faults).toEqual([]);
    await page.context().close();
  }
);

test("a novel: the page stays alive, says what it took, and the run can be stopped", {timeout: 90_000}, async () => {
  const {page, faults} = await site.open("your-own");
  await paste(page, "The boat left on Friday, Ana Ruiz said.");
  await read(page);
  await paste(page, "");
  await page.click("button[name=new]");
  await paste(page, `${article}\n\n`.repeat(5_000));
  await page.waitForSelector("button[name=stop]", {state: "visible"});
  await expect
    .poll(() => text(page, "said"))
    .toMatch(/too long to be one article: of [\d,]+ characters the first [\d,]+ were taken/);
  await page.click("button[name=stop]");
  await expect.poll(() => text(page, "state")).toMatch(/^Stopped\. Your text is kept/);
  await expect.poll(() => page.locator(".own-open").count()).toBe(2);
  await page.locator(".own-open").nth(1).click();
  await read(page);
  await expect.poll(() => text(page, "reader")).toContain("The boat left on Friday");
  expect(faults).toEqual([]);
  await page.context().close();
});

test("on a device that is slow to open what it keeps, words that are written as soon as they can be are read", async () => {
  const {page, faults} = await site.open("your-own");
  await page.addInitScript(() => {
    const listen = IDBOpenDBRequest.prototype.addEventListener;
    IDBOpenDBRequest.prototype.addEventListener = function (kind: string, act: EventListener) {
      const late: EventListener = (event) => void setTimeout(() => act.call(this, event), 1500);
      listen.call(this, kind, kind === "success" ? late : act);
    };
  });
  await page.reload();
  await page.fill("#own-text", "The pass was closed on Friday, Ana Ruiz said.");
  await expect.poll(() => text(page, "state"), {timeout: 20_000}).toMatch(/^Read: 9 words, 1 quote/);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("without JavaScript an example stands there, and what the page needs", async () => {
  const {page} = await site.open("your-own", {javaScriptEnabled: false});
  await expect.poll(() => page.textContent("noscript")).toContain("needs JavaScript");
  await expect.poll(() => page.locator(".own-view, #own-view tbody tr").count()).toBeGreaterThan(5);
  await expect.poll(() => page.locator("#words-by-speaker svg").count()).toBe(2);
  await page.context().close();
});
