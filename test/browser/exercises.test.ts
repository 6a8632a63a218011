import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {readHandIn} from "../../src/exercises/handIn/readHandIn.js";
import type {Lesson} from "../../src/exercises/types.js";
import {openSite, type Site} from "./openSite.js";

let site: Site;
let lessons: Lesson[];
beforeAll(async () => {
  site = await openSite();
  lessons = readLessons(new Map(extractCorpus().readings.map(({article}) => [article.id, article.text])));
});
afterAll(() => site.close());

const said = (page: Page, id: string) => page.locator(`#${id} [role=status]`);
const press = (page: Page, id: string, name: string) => page.locator(`#${id} button[name=${name}]`).first().click();

describe("the student's site", () => {
  test("holds no solution, explanation, note, hidden check or message that is not open", () => {
    const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const files = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((file) =>
      /\.(html|js|json|csv|md|txt)$/.test(file)
    );
    const shipped = files
      .map((file) =>
        squeeze(readFileSync(join("dist", file), "utf8").replaceAll(/\\u003c|\\n|&quot;|&amp;|&#39;/g, " "))
      )
      .join("\n");
    const secrets = lessons.flatMap(({exercises}) =>
      exercises.flatMap(({id, parts, solution, notes}) => [
        ...[solution, notes].map((text) => [id, text!] as const),
        ...parts.flatMap((part) => [
          ...part.wrong.filter(({open}) => !open && part.kind !== "code").map(({message}) => [id, message] as const),
          ...(part.kind === "code" ? part.key!.map((code) => [id, code] as const) : []),
          ...(part.kind === "code" ? part.checks.filter(({hidden}) => hidden).map(({body}) => [id, body] as const) : [])
        ])
      ])
    );
    expect(secrets.length).toBeGreaterThan(60);
    const found = secrets.filter(([, text]) => shipped.includes(squeeze(text)));
    expect(found).toEqual([]);
    // The search itself works: what is meant to be there is found by it.
    expect(shipped).toContain(squeeze(lessons[0]!.exercises[0]!.title));
  });

  test("gives each part without its key", () => {
    for (const {id} of lessons) {
      const page = readFileSync(`dist/lessons/${id}.html`, "utf8");
      const data = [...page.matchAll(/<script type="application\/json">\s*(\{"lesson".*?)<\/script>/gs)].map(
        ([, json]) => JSON.parse(json!)
      );
      expect(data.length).toBeGreaterThan(3);
      for (const {exercise} of data as {exercise: {solution: unknown; notes: unknown; parts: {key: unknown}[]}}[]) {
        expect(exercise).toMatchObject({solution: null, notes: null});
        expect(exercise.parts.map(({key}) => key)).toEqual(exercise.parts.map(() => null));
      }
    }
  });

  test("has no desk and no guide", () => {
    expect(readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((file) => file.includes("teacher"))).toEqual(
      []
    );
  });
});

describe("an exercise on its page", () => {
  test("says an open remark, keeps what nothing speaks against, and keeps it over a reload", async () => {
    const {page, faults} = await site.open("lessons/find-the-quotes");
    const options = page.locator("#kerry-ends .option");
    await options.nth(0).click();
    await press(page, "kerry-ends", "check");
    await said(page, "kerry-ends").getByText("The sentence goes on, the quotation does not.").waitFor();
    expect(await options.nth(0).locator(".remark").innerText()).toContain("Look for the closing mark");
    expect(await page.locator("#kerry-ends").getAttribute("data-state")).toBe("yet");
    await options.nth(2).click();
    await press(page, "kerry-ends", "check");
    await said(page, "kerry-ends").getByText("Kept.").waitFor();
    await page.reload();
    await page.locator('#kerry-ends[data-state="kept"]').waitFor();
    expect(await options.nth(2).locator("input").isChecked()).toBe(true);
    expect(await page.locator(".goals + *, [data-lesson-progress]").first().innerText()).toContain(
      "1 of 5 exercises done"
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("says the same of a right and a wrong answer where no remark is open", async () => {
    const {page} = await site.open("lessons/find-the-quotes");
    const message = async (value: string) => {
      await page.locator("#own-words input").nth(0).fill(value);
      await page.locator("#own-words input").nth(1).fill(value);
      await press(page, "own-words", "check");
      await said(page, "own-words").getByText("Kept.").waitFor();
      return said(page, "own-words").innerText();
    };
    expect(await message("6")).toBe(await message("27"));
    await page.context().close();
  });

  test("words are marked with the keyboard", async () => {
    const {page} = await site.open("lessons/find-the-quotes");
    const article = page.locator("#in-quotation-marks .exarticle");
    await article.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    expect((await article.locator("mark").allInnerTexts()).join("").trim().split(/\s+/).length).toBe(2);
    await page.locator("#in-quotation-marks button[name=unmark]").click();
    expect(await article.locator("mark").count()).toBe(0);
    await page.context().close();
  });

  test("code is checked by the open checks, in a box of its own", async () => {
    const {page, faults} = await site.open("lessons/find-the-quotes");
    const code = async (source: string) => {
      const editor = page.locator("#count-quoted .cm-content");
      await editor.click();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(source);
      await press(page, "count-quoted", "check");
    };
    await page.locator("#count-quoted textarea").focus();
    await page.locator("#count-quoted .cm-content").waitFor();
    await press(page, "count-quoted", "check");
    await said(page, "count-quoted").getByText("There is no answer yet.").waitFor();
    await code('quotes.groupby("article", "speaker").rollup({quotedWords: op.sum("quotedWords")})');
    await said(page, "count-quoted").getByText("There are rows whose sum is 0.").waitFor();
    await code(
      'quotes.groupby("article", "speaker").rollup({quotedWords: op.sum("quotedWords")}).filter((d) => d.quotedWords > 0)'
    );
    await said(page, "count-quoted").getByText("It passes the checks on this page.").waitFor();
    await press(page, "count-quoted", "run");
    await page.locator("#count-quoted .exoutput table").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("the hand-in is a file that can be read, and opened again on another device", async () => {
    const {page} = await site.open("lessons/what-happened-when");
    await press(page, "six-events", "down");
    await page.locator("#last-year input").first().fill("2011");
    await press(page, "last-year", "hint");
    await page.locator("#date-reuters summary").nth(1).click();
    await page.locator("#date-reuters .pick").nth(20).click();
    await page.waitForTimeout(400);
    await page.locator("hand-in-panel button[name=save]").click();
    await page.locator("hand-in-panel").getByText("Your name is missing.").waitFor();
    await page.locator("hand-in-panel input[name=name]").fill("Ana Ruiz");
    const download = page.waitForEvent("download");
    await page.locator("hand-in-panel button[name=save]").click();
    const path = await (await download).path();
    const read = readHandIn(readFileSync(path, "utf8"));
    if (!read.ok) throw new Error(read.reason);
    expect(read.oddities).toEqual([]);
    expect([...read.handIn.exercises.keys()].sort()).toEqual(["date-reuters", "last-year", "six-events"]);
    expect(read.handIn.name).toBe("Ana Ruiz");
    const other = await site.open("lessons/what-happened-when");
    await other.page
      .locator("hand-in-panel input[type=file]")
      .setInputFiles({name: "a.json", mimeType: "application/json", buffer: readFileSync(path)});
    await other.page.locator("hand-in-panel").getByText("3 exercises of Ana Ruiz.").waitFor();
    expect(await other.page.locator("#last-year input").first().inputValue()).toBe("2011");
    expect(await other.page.locator("#date-reuters .marks li").count()).toBe(1);
    await page.context().close();
    await other.page.context().close();
  });
});
