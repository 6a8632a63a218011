import {readdirSync, readFileSync} from "node:fs";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {markingData} from "../../loaders/keys/markingData.js";
import {readKey} from "../../src/annotation/keys/readKey.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {openSite, type Site} from "./openSite.js";
import {saved} from "./saved.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const articles = extractCorpus().readings.map(({article}) => article);
const reuters = articles.find(({id}) => id.startsWith("reuters"))!;
const keyFile = `data/keys/${reuters.id}.jsonld`;

const said = (page: Page) => page.locator(".marksaid");
const marks = (page: Page, label: string) => page.locator(`.marktext .mk[data-label=${label}]:not(.other)`);
/** All words marked with a label, as one text. */
const marked = async (page: Page, label: string) =>
  (await marks(page, label).allInnerTexts()).join("").replace(/\s+/g, " ");
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const again = (key: string, times: number): string[] => Array.from({length: times}, () => key);
const files = (page: Page, name: string, content: string | Buffer) =>
  page.locator("#mark-files").setInputFiles({name, mimeType: "application/json", buffer: Buffer.from(content)});
const told = (page: Page) => page.locator("[data-panel=compare-marks] p[role=status]");

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  const {violations} = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
}

describe("marking with keys alone", () => {
  test("words are marked, linked, moved, taken back, deleted, and kept over a reload", async () => {
    const {page, faults} = await site.open(`mark?article=${reuters.id}`);
    const text = page.locator(".marktext");
    await text.focus();
    // “CAIRO (Reuters) - Moscow is supplying arms … Bashar al-Assad, Russia's foreign minister told”
    await press(page, "ArrowRight", "ArrowRight", ...again("Shift+ArrowRight", 22), "1");
    await expect.poll(() => marked(page, "quote")).toMatch(/^Moscow is supplying .* Bashar al-Assad$/);
    await press(page, "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "2");
    await expect.poll(() => marks(page, "speaker").innerText()).toBe("Russia's foreign minister");
    await press(page, "l", "k", "Enter");
    await expect.poll(() => said(page).innerText()).toBe("Linked.");
    await press(page, "ArrowRight", "3");
    await expect.poll(() => said(page).innerText()).toBe("Marked. Cue: told");
    // its end one word on, and back by undo
    await press(page, "Shift+Period");
    await expect.poll(() => marks(page, "cue").innerText()).toBe("told an");
    await press(page, "Control+z");
    await expect.poll(() => marks(page, "cue").innerText()).toBe("told");
    await press(page, "k", "k", "k", "4");
    await expect.poll(() => marks(page, "addressee").innerText()).toBe("told");
    await press(page, "k", "k");
    await expect.poll(() => said(page).innerText()).toMatch(/^Quote: /);
    await press(page, "j", "Delete");
    await expect.poll(() => marks(page, "speaker").count()).toBe(0);
    await press(page, "Control+z");
    await expect.poll(() => marks(page, "speaker").count()).toBe(1);
    await press(page, "Control+Shift+z", "Control+z");
    await saved(page, "speaker");
    await page.reload();
    await marks(page, "speaker").first().waitFor();
    await page.locator(".marklist summary").click();
    await page.locator(".marklist button").nth(1).click();
    await expect.poll(() => page.locator(".markcard .links li").innerText()).toContain("Quote");
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test("by mouse, by touch, and a task for one label", async () => {
  const {page} = await site.open(`mark?article=${reuters.id}&label=time`, {
    viewport: {width: 390, height: 844},
    hasTouch: true
  });
  await expect.poll(() => page.locator(".markbar .tool:visible").allInnerTexts()).toEqual(["Time"]);
  await expect.poll(() => page.locator('.guideline details[data-label="time"]').getAttribute("open")).toBe("");
  const word = async (words: string) => {
    const box = await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector(".marktext")!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        range.startContainer.parentElement!.scrollIntoView({block: "center"});
        const {x, y, width, height} = range.getClientRects()[0]!;
        return {x: x + width / 2, y: y + height / 2};
      }
      return null;
    }, words);
    return box!;
  };
  const tap = async (words: string) => {
    const {x, y} = await word(words);
    await page.touchscreen.tap(x, y);
  };
  await tap("last");
  await tap("year");
  await page.locator(".markbar .tool[name=time]").tap();
  await expect.poll(() => marks(page, "time").allInnerTexts()).toEqual(["last year"]);
  await expect.poll(() => page.locator(".markcard").isVisible()).toBe(true);
  await page.locator(".markcard button[name=start-1]").tap();
  await expect.poll(() => marked(page, "time")).toMatch(/\S+ last year$/);
  for (const button of await page.locator(".markbar button:visible, .markcard button:visible").all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(40);
  await page.locator("select[name=label]").selectOption("");
  await expect.poll(() => page.locator(".markbar .tool:visible").count()).toBe(5);
  // a mouse drags from the first word to the last
  const from = await word("oppose");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const to = await word("embargo");
  await page.mouse.move(to.x, to.y, {steps: 4});
  await page.mouse.up();
  await page.locator(".markbar .tool[name=quote]").click();
  await expect.poll(() => marked(page, "quote")).toBe("oppose an arms embargo");
  await page.context().close();
});

describe("comparing and adjudicating", () => {
  test("figures are explained, disagreements lead to their place, decisions make a key that evaluate reads", async () => {
    const {page, faults} = await site.open(`mark?article=${reuters.id}`);
    await files(page, "ana.jsonld", readFileSync(keyFile));
    await page.locator(".places li").first().waitFor();
    await page.locator("input[name=compared][value=parser]").check();
    await page.locator("h3", {hasText: "How far the 3 of you agree"}).waitFor();
    for (const summary of (await page.locator(".results details summary").all()).slice(-2)) await summary.click();
    const explained = () => page.locator(".results").innerText();
    await expect.poll(explained).toMatch(/\|uα = 1 − [\d.]+ ÷ [\d.]+ = −?[\d.]+/);
    await expect.poll(explained).toMatch(/κ = \([\d.]+ − [\d.]+\) ÷ \(1 − [\d.]+\) = −?[\d.]+/);
    await expect.poll(() => page.locator(".results h3").first().innerText()).toMatch(/^\d+ disagreements$/);
    await page.locator(".places button").nth(1).click();
    await expect.poll(() => page.locator(".marktext .mkplace").first().innerText()).toMatch(/.{3}/);
    // the other's marks stand as a second line below the reader's
    await expect.poll(() => page.locator(".marktext .mk.other").count()).toBeGreaterThan(20);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect(await axe(page), colorScheme).toEqual([]);
    }
    const panel = page.locator("[data-panel=adjudicate]");
    await panel.locator(".choices button").first().focus();
    for (let i = 0; i < 200 && !(await panel.innerText()).match(/^(\d+) of \1 decided/); i++) {
      // Ana's side where there is one
      const buttons = await panel.locator(".choices button").allInnerTexts();
      await page.keyboard.press(
        String(
          Math.max(
            0,
            buttons.findIndex((words) => /\bana\b/.test(words))
          ) + 1
        )
      );
    }
    const download = page.waitForEvent("download");
    await panel.locator("button[name=export-key]").click();
    const key = readKey(readFileSync(await (await download).path(), "utf8"), "key", articles);
    const wanted = readKey(readFileSync(keyFile, "utf8"), keyFile, articles);
    if ("problems" in key || "problems" in wanted) throw new Error(JSON.stringify([key, wanted]));
    const spans = ({marking}: typeof key) => marking.marks.map(({label, start, end}) => `${label} ${start} ${end}`);
    expect(spans(key)).toEqual(spans(wanted));
    expect(key.marking.links.length).toBe(wanted.marking.links.length);
    // Her marks can become the reader's own, as one step.
    await page.getByRole("button", {name: "Take over the marks of ana"}).click();
    await expect.poll(() => told(page).innerText()).toMatch(/^\d+ marks of ana are among yours now\./);
    await expect.poll(() => marks(page, "addressee").count()).toBe(3);
    await page.getByRole("button", {name: "Take that back"}).click();
    await expect.poll(() => marks(page, "addressee").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("files that are none, wrong, hostile or far too large are told of, and what was there stays", async () => {
    const {page, faults} = await site.open(`mark?article=${reuters.id}`);
    await page.locator(".marktext").focus();
    await press(page, "1");
    const item = (i: number, tag: string, exact: string) => ({
      id: `urn:x:${i}`,
      type: "Annotation",
      body: {type: "TextualBody", purpose: "tagging", value: tag},
      creator: {type: "Person", name: "<img src=x onerror=alert(1)>"},
      target: {source: reuters.id, selector: [{type: "TextQuoteSelector", exact}]}
    });
    const page50 = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationPage",
      items: Array.from({length: 50_001}, (_, i) => item(i, "quote", "Moscow"))
    };
    for (const [name, content, words] of [
      ["a.json", "not JSON", "The file is no JSON."],
      ["b.json", "\u0000\u0001\u0002", "The file is no JSON."],
      ["c.json", JSON.stringify(page50), "The file holds 50,001 annotations"],
      ["d.json", JSON.stringify([item(1, "<b>quote</b>", "x")]), "the tag is “<b>quote</b>”"],
      [
        "e.json",
        JSON.stringify([item(1, "quote", "These words are nowhere in the article")]),
        "1 have no place in this article: quote “These words"
      ]
    ] as const) {
      await files(page, name, content);
      await told(page).getByText(words).waitFor();
    }
    await files(page, "f.json", JSON.stringify([item(1, "quote", "it would oppose an arms embargo")]));
    await page.locator(".places li").first().waitFor();
    await expect.poll(() => page.locator("img[src=x]").count()).toBe(0);
    await expect.poll(() => marks(page, "quote").count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test("a rule in a live cell is scored at once, and the page says by what", async () => {
  const {page, faults} = await site.open(`mark?article=${reuters.id}`);
  const panel = page.locator("[data-panel=beat]");
  await panel.scrollIntoViewIfNeeded();
  await page.locator("#rule button", {hasText: "Run"}).click();
  await panel.locator("table").waitFor();
  await expect.poll(() => panel.innerText()).toContain("Measured by the parser’s marks, as no key is given out");
  // Everything in quotation marks is a quote in this article: nothing is found that the parser has not.
  await expect.poll(() => panel.locator("tbody tr td").nth(3).innerText()).toBe("1.00");
  await page.locator("input[name=compared][value=rule]").check();
  await page.locator(".places li").first().waitFor();
  // Where the edition has the key, as the teacher's has, that is what counts.
  await page.route(`**/articles/${reuters.id}.marks.*.json`, (route) =>
    route.fulfill({json: markingData(true).find(({id}) => id === reuters.id)})
  );
  await page.reload();
  await panel.scrollIntoViewIfNeeded();
  await page.locator("#rule button", {hasText: "Run"}).click();
  await panel.getByText("Measured by the answer key. The parser is ahead of your rule on quotes").waitFor();
  await expect.poll(() => panel.locator("tbody th").allInnerTexts()).toEqual(["Your rule", "The parser"]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("without script the guideline stands there, and the page says what it needs", async () => {
  const {page} = await site.open("mark", {javaScriptEnabled: false});
  await expect.poll(() => page.locator(".markneeds").innerText()).toContain("Marking needs JavaScript");
  await expect.poll(() => page.locator(".guideline details").count()).toBe(5);
  await expect.poll(() => page.locator(".guideline details").first().innerText()).toContain("The pier is safe");
  await page.context().close();
});

test("the student's site holds no key", () => {
  const shipped = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((file) =>
    /\.(json|jsonld|js|html)$/.test(file)
  );
  expect(shipped.filter((file) => file.endsWith(".jsonld"))).toEqual([]);
  const data = shipped
    .filter((file) => /articles[\\/][\w-]+\.marks\.\w+\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(`dist/${file}`, "utf8")) as {key: unknown; parser: {marks: unknown[]}});
  expect(data.map(({key}) => key)).toEqual(articles.map(() => null));
  expect(data.every(({parser}) => parser.marks.length > 20)).toBe(true);
  // Addressees stand in the key only: none of its spans of that label is anywhere.
  const {first} = JSON.parse(readFileSync(keyFile, "utf8")) as {first: {items: {id: string}[]}};
  const all = shipped.map((file) => readFileSync(`dist/${file}`, "utf8")).join("\n");
  expect(first.items.filter(({id}) => all.includes(id.slice("urn:uuid:".length)))).toEqual([]);
});
