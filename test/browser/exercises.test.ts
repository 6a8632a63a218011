import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {unzipSync} from "fflate";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {nodeRunners} from "../../loaders/exercises/nodeRunner.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {tableScope} from "../../loaders/exercises/tableScope.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {nodeEngine} from "../../loaders/nodeKernel.js";
import {valuePrint} from "../../src/exercises/check/valuePrint.js";
import {readHandIn} from "../../src/exercises/handIn/readHandIn.js";
import {makeKeys, unseal} from "../../src/exercises/handIn/seal.js";
import type {Exercise, Lesson} from "../../src/exercises/types.js";
import {openSite, type Site} from "./openSite.js";
import {saved} from "./saved.js";

let site: Site;
let lessons: Lesson[];
beforeAll(async () => {
  site = await openSite();
  lessons = readLessons(new Map(extractCorpus().readings.map(({article}) => [article.id, article.text])));
});
afterAll(() => site.close());

const said = (page: Page, id: string) => page.locator(`#${id} [role=status]`);
const press = (page: Page, id: string, name: string) => page.locator(`#${id} button[name=${name}]`).first().click();

/** Every file of the site as text, zip files unpacked; letters and digits only, so that no way of writing hides anything. */
const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const plain = (bytes: Uint8Array) =>
  squeeze(
    Buffer.from(bytes)
      .toString("utf8")
      .replaceAll(/\\u003c|\\n|&quot;|&amp;|&#39;|&#x27;/g, " ")
  );

describe("the student's site", () => {
  const files = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((file) =>
    statSync(join("dist", file)).isFile()
  );

  test("holds no solution, explanation, note, rubric, hidden check or message that is not open, in any file", async () => {
    const shipped = files
      .flatMap((file) => {
        const bytes = readFileSync(join("dist", file));
        return file.endsWith(".zip") ? Object.values(unzipSync(bytes)) : [bytes];
      })
      .map(plain)
      .join("\n");
    const secrets = lessons.flatMap(({exercises}) =>
      exercises.flatMap(({id, parts, solution, notes}) => [
        ...[solution, notes].map((text) => [id, text!] as const),
        ...parts.flatMap((part) => [
          ...part.wrong.filter(({open}) => !open && part.kind !== "code").map(({message}) => [id, message] as const),
          ...(part.kind === "text" ? part.rubric.map((line) => [id, line] as const) : []),
          ...(part.kind === "code"
            ? [...part.key!, ...part.wrong.map(({when}) => when)]
                .filter((code) => !squeeze(part.starter).includes(squeeze(code)))
                .map((code) => [id, code] as const)
            : []),
          ...(part.kind === "code" ? part.checks.filter(({hidden}) => hidden).map(({body}) => [id, body] as const) : [])
        ])
      ])
    );
    expect(secrets.length).toBeGreaterThan(80);
    expect(lessons.flatMap(({exercises}) => exercises).some(({parts}) => parts.some((part) => part.kind === "code" && part.checks.some(({hidden}) => hidden)))).toBe(true); // prettier-ignore
    const found = secrets.filter(([, text]) => shipped.includes(squeeze(text)));
    expect(found).toEqual([]);
    // Nor a print of what a solution gives.
    const {runner, close} = (await nodeRunners(nodeEngine, tableScope(extractCorpus().readings))).student();
    for (const part of lessons.flatMap(({exercises}) => exercises.flatMap((exercise) => exercise.parts))) {
      if (part.kind !== "code") continue;
      const cells = [part.setup, part.key![0]!].filter(Boolean).map((source, i) => ({id: String(i), source}));
      const print = valuePrint((await runner.judge(cells)).at(-1)!.shown.at(-1)!, part.ordered);
      if (print !== null) expect(shipped).not.toContain(print);
    }
    close();
    // The search itself works: what is meant to be there is found by it.
    expect(shipped).toContain(squeeze(lessons[0]!.exercises[0]!.title));
  });

  test("gives each part without its key, on every page", () => {
    let seen = 0;
    for (const file of files.filter((name) => name.endsWith(".html")))
      for (const [, json] of readFileSync(join("dist", file), "utf8").matchAll(
        /<script type="application\/json">\s*(\{"lesson".*?)<\/script>/gs
      )) {
        const {exercise} = JSON.parse(json!) as {exercise: Exercise};
        seen++;
        expect(exercise).toMatchObject({solution: null, notes: null});
        for (const part of exercise.parts) {
          expect(part.key).toBeNull();
          if (part.kind === "text") expect(part.rubric).toEqual([]);
        }
      }
    expect(seen).toBeGreaterThan(lessons.flatMap(({exercises}) => exercises).length);
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
    await expect.poll(() => options.nth(0).locator(".remark").innerText()).toContain("Look for the closing mark");
    await expect.poll(() => page.locator("#kerry-ends").getAttribute("data-state")).toBe("yet");
    await options.nth(2).click();
    await press(page, "kerry-ends", "check");
    await said(page, "kerry-ends").getByText("Kept.").waitFor();
    await page.reload();
    await page.locator('#kerry-ends[data-state="kept"]').waitFor();
    await expect.poll(() => options.nth(2).locator("input").isChecked()).toBe(true);
    await expect
      .poll(() => page.locator(".goals + *, [data-lesson-progress]").first().innerText())
      .toContain("1 of 5 exercises done");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("says the same of a right and a wrong answer where no remark is open", async () => {
    const {page} = await site.open("lessons/find-the-quotes");
    const tries = page.locator("#own-words .exline .state");
    const message = async (value: string, tried: string) => {
      await page.locator("#own-words input").nth(0).fill(value);
      await page.locator("#own-words input").nth(1).fill(value);
      await press(page, "own-words", "check");
      await said(page, "own-words").getByText("Kept.").waitFor();
      await expect.poll(() => tries.innerText()).toContain(tried);
      return said(page, "own-words").innerText();
    };
    expect(await message("6", "1 try")).toBe(await message("7", "2 tries"));
    await page.context().close();
  });

  test("an exercise that its author has changed: the difference, the new one, and back to mine", async () => {
    const {page} = await site.open("lessons/find-the-quotes");
    await page.locator("#kerry-ends .option").nth(2).click();
    await press(page, "kerry-ends", "check");
    await page.locator('#kerry-ends[data-state="kept"]').waitFor();
    // As if it had been answered in another wording.
    await page.evaluate(`new Promise((yes) => { const o = indexedDB.open("according-to"); o.onsuccess = () => {
      const t = o.result.transaction("kept", "readwrite"), s = t.objectStore("kept"); s.get(["exercises", "kerry-ends"]).onsuccess = (e) => {
        s.put({...e.target.result, base: "older", author: "Who chose these words?"}); }; t.oncomplete = () => { o.result.close(); yes() } } })`);
    await page.reload();
    const notice = page.locator("#kerry-ends .notice");
    await notice.getByText("The author changed this exercise since you answered.").waitFor();
    await notice.locator("button[name=difference]").click();
    await expect.poll(() => notice.locator(".removed").first().innerText()).toContain("Who chose these words?");
    const chosen = page.locator("#kerry-ends input:checked");
    await notice.locator("button[name=take-new]").click();
    await notice.getByText("The exercise as it is now.").waitFor();
    await expect.poll(() => chosen.count()).toBe(0);
    await notice.locator("button[name=undo]").click();
    await notice.locator("button[name=keep-mine]").click();
    await notice.waitFor({state: "detached"});
    await expect.poll(() => chosen.getAttribute("value")).toBe("2");
    await page.context().close();
  });

  test("words are marked by keyboard alone: begun, ended, moved at an end, taken away, brought back", async () => {
    const {page, faults} = await site.open("lessons/find-the-quotes");
    const [text, list] = ["mktext", "marks li > span"].map((name) => page.locator(`#in-quotation-marks .${name}`));
    const keys = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name);
    };
    await text!.focus();
    await keys("ArrowRight", "Enter", "ArrowRight", "ArrowRight", "Enter");
    await expect.poll(() => list!.allInnerTexts()).toEqual(["Foreign Minister Sergei"]);
    // The next begins inside the first: they overlap.
    await keys("ArrowLeft", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowDown", "Enter");
    await expect.poll(async () => (await list!.allInnerTexts())[1]).toMatch(/^Minister Sergei .* /);
    await page.locator("#in-quotation-marks button[name=adjust]").first().click();
    await keys("ArrowRight", "ArrowRight", "Shift+Tab", "ArrowLeft");
    await expect
      .poll(async () => (await list!.allInnerTexts())[0])
      .toMatch(/^Russian Foreign Minister Sergei \w+ \w+$/);
    await page.locator("#in-quotation-marks button[name=unmark]").first().click();
    await expect.poll(() => list!.count()).toBe(1);
    await page.locator("#in-quotation-marks button[name=undo]").click();
    await expect.poll(() => list!.count()).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("words are marked by mouse in one pull, and by touch with two presses; a handle is dragged", async () => {
    for (const touch of [false, true]) {
      const {page} = await site.open("lessons/find-the-quotes", {hasTouch: touch, viewport: {width: 390, height: 800}});
      if (touch) await page.locator("#in-quotation-marks button[name=large]").click();
      const place = (words: string, end: boolean) =>
        page.evaluate(
          ([words, end]) => {
            const p = [...document.querySelectorAll("#in-quotation-marks .mktext p, .sheet .mktext p")].find((each) =>
              each.textContent!.includes(words as string)
            )!;
            p.scrollIntoView({block: "center"});
            const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
            let at = p.textContent!.indexOf(words as string) + (end ? (words as string).length - 1 : 0);
            let node = texts.nextNode()!;
            while (at >= node.textContent!.length) {
              at -= node.textContent!.length;
              node = texts.nextNode()!;
            }
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const {left, top, width, height} = range.getBoundingClientRect();
            return [left + width / 2, top + height / 2] as const;
          },
          [words, end] as const
        );
      const [from, to] = [
        await place("Russia does not plan to sell", false),
        await place("Russia does not plan to sell", true)
      ];
      if (touch) {
        await page.touchscreen.tap(...from);
        await page.touchscreen.tap(...to);
      } else {
        await page.mouse.move(...from);
        await page.mouse.down();
        await page.mouse.move(...to, {steps: 3});
        await page.mouse.up();
      }
      const list = page.locator("#in-quotation-marks .marks li > span");
      await expect.poll(() => list.allInnerTexts()).toEqual(["Russia does not plan to sell"]);
      const handle = (await page.locator(".handle.end").boundingBox())!;
      const target = await place("does not plan to sell", false);
      await page.mouse.move(handle.x + 16, handle.y + 8);
      await page.mouse.down();
      await page.mouse.move(target[0], target[1] + 24, {steps: 4});
      await page.mouse.up();
      await expect.poll(() => list.allInnerTexts()).toEqual(["Russia does"]);
      await page.context().close();
    }
  });

  test("sentences are cited from the reader, by mouse and by keys, and taken away again", async () => {
    const {page, faults} = await site.open("lessons/what-happened-when");
    const cited = page.locator("#date-reuters .cites li");
    const sheet = page.locator("dialog.sheet");
    await page.locator("#date-reuters button[name=choose]").press("Enter");
    await expect.poll(() => sheet.locator("select").inputValue()).toBe("reuters-2012-11-05");
    await sheet.locator(".pick", {hasText: "32,000 people"}).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect.poll(() => sheet.locator("[role=status]").innerText()).toBe("2 sentences chosen, 3 wanted.");
    await page.keyboard.press("Space");
    await sheet.locator("input").fill("in July");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(() => sheet.locator("[aria-selected=true]").count()).toBe(2);
    await page.keyboard.press("Escape");
    await sheet.waitFor({state: "detached"});
    await expect.poll(() => page.evaluate("document.activeElement.name")).toBe("choose");
    await expect.poll(() => cited.locator("a").allInnerTexts()).toEqual(["Reuters, paragraph 11", "Reuters 15"]);
    await expect.poll(() => cited.nth(1).locator("a").getAttribute("href")).toMatch(/\/read\/reuters-2012-11-05#q15$/);
    await cited.first().locator("button").click();
    await expect.poll(() => cited.count()).toBe(1);
    expect(faults).toEqual([]);
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
    // One place to write, not two.
    await page.locator("#count-quoted textarea").waitFor({state: "hidden"});
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
    await page.locator("#count-quoted .exoutput button[name=sort]").nth(2).click();
    await expect.poll(() => page.locator('#count-quoted th[aria-sort="ascending"]').innerText()).toBe("quotedWords");
    await code('console.log("seen");\nvl.markBar().data(quotes).encode(vl.y().fieldN("article"), vl.x().sum("words"))');
    await press(page, "count-quoted", "run");
    await page.locator("#count-quoted .exoutput .drawing svg").first().waitFor();
    const right = (selector: string) =>
      page
        .locator(`#count-quoted ${selector}`)
        .first()
        .evaluate((e) => e.getBoundingClientRect().right);
    expect(await right(".drawing svg")).toBeLessThanOrEqual(await right(".exoutput"));
    await expect.poll(() => page.locator("#count-quoted .exoutput .logs").innerText()).toBe("seen");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("a code that gives what a listed wrong answer gives is told why; a hidden check is not told of", async () => {
    const {page} = await site.open("lessons/compare-the-tellings");
    const write = async (id: string, source: string) => {
      await page.locator(`#${id} textarea`).focus();
      await page.locator(`#${id} .cm-content`).click();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(source);
      await press(page, id, "check");
    };
    await write(
      "words-for-it",
      'const n = aq.escape((d) => d.text.toLowerCase().split("regime").length - 1);\nconst both = articles.derive({regime: n, government: n}).select("government", "regime", "id")'
    );
    await said(page, "words-for-it").getByText("Both columns hold the same").waitFor();
    const {page: other} = await site.open("lessons/who-speaks-and-how");
    await other.locator("#draw-shares textarea").focus();
    await other.locator("#draw-shares .cm-content").click();
    await other.keyboard.press("Control+A");
    await other.keyboard.insertText(
      'vl.markBar().data(quotes).encode(vl.y().fieldN("article"), vl.x().sum("quotedWords").stack("normalize"), vl.color().fieldN("type"))'
    );
    await press(other, "draw-shares", "check");
    await said(other, "draw-shares").getByText("It passes the checks on this page.").waitFor();
    await page.context().close();
    await other.context().close();
  });

  test("one answer, wherever it is given: on a page of the coverage and in the lesson; the sidebar counts it", async () => {
    const {page, faults} = await site.open("how-said");
    await page.locator("#what-verbs-add .option").nth(0).click();
    await press(page, "what-verbs-add", "check");
    await page.locator('#what-verbs-add[data-state="kept"]').waitFor();
    await expect.poll(() => page.locator('#observablehq-sidebar a[aria-current="page"]').innerText()).toContain("1/");
    await page.locator("#what-verbs-add .exline a").click();
    await page.locator('#what-verbs-add[data-state="kept"]').waitFor();
    await expect.poll(() => page.locator("#what-verbs-add input").nth(0).isChecked()).toBe(true);
    // Matching, on the way: a row left open is told of.
    await page.goto(`${site.url}lessons/compare-the-tellings`);
    await page.locator("#same-matter select").first().selectOption({index: 1});
    await press(page, "same-matter", "check");
    await said(page, "same-matter").getByText("Choose something in every row.").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("nothing stands in the way of those who do not see or point: feedback, hints, sheet, marks, table, both themes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const {page, faults} = await site.open("lessons/what-happened-when", {
        colorScheme,
        viewport: {width: colorScheme === "dark" ? 390 : 1280, height: 900}
      });
      const axe = async () => {
        await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
        const {violations} = (await page.evaluate("axe.run()")) as AxeResults;
        return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
      };
      await page.locator("#status .option").nth(2).click();
      for (const name of ["check", "hint"]) await press(page, "status", name);
      await said(page, "status").getByText("Not yet.").waitFor();
      await page.locator("#last-year button[name=again]").click();
      await page.locator("#date-reuters button[name=choose]").click();
      await page.locator(".sheet .pick").nth(3).click();
      expect(await axe()).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await axe()).toEqual([]);
      await page.goto(`${site.url}lessons/find-the-quotes`);
      const text = page.locator("#in-quotation-marks .mktext");
      await text.focus();
      for (const key of ["Enter", "ArrowRight", "Enter"]) await page.keyboard.press(key);
      await page.locator("#in-quotation-marks .handle").first().waitFor();
      await page.locator("hand-in-panel button[name=clear]").click();
      await page.locator("hand-in-panel").getByText("Cleared.").waitFor();
      await text.focus();
      for (const key of ["Enter", "ArrowRight", "Enter"]) await page.keyboard.press(key);
      expect(await axe()).toEqual([]);
      await expect
        .poll(() => page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  test("the hand-in is a file that can be read, and opened again on another device", async () => {
    const {page} = await site.open("lessons/what-happened-when");
    await press(page, "six-events", "down");
    await page.locator("#last-year input").first().fill("2011");
    await press(page, "last-year", "hint");
    await page.locator("#date-reuters button[name=choose]").click();
    await page.locator(".sheet .pick").nth(10).click();
    await page.locator(".sheet button[name=done]").click();
    await saved(page, "date-reuters");
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
    const file = {name: "a.json", mimeType: "application/json", buffer: readFileSync(path)};
    const {page: other} = await site.open("lessons/what-happened-when");
    const panel = other.locator("hand-in-panel");
    const open = (each: {name: string; mimeType: string; buffer: Buffer}) =>
      panel.locator("input[type=file]").setInputFiles(each);
    await open(file);
    await panel.getByText("3 exercises of Ana Ruiz.").waitFor();
    const first = other.locator("#last-year input").first();
    await expect.poll(() => first.inputValue()).toBe("2011");
    await expect.poll(() => other.locator("#date-reuters .marks li").count()).toBe(1);
    // Opened again over another answer: nothing is lost without a press, and none for good.
    await first.fill("2012");
    await other.locator('#last-year[data-state="begun"]').waitFor();
    await open(file);
    await panel.getByText("You have answered Which year is “last year”? in another way.").waitFor();
    await expect.poll(() => first.inputValue()).toBe("2012");
    await panel.getByText("Take theirs").click();
    await panel.getByText("Opened.").waitFor();
    await expect.poll(() => first.inputValue()).toBe("2011");
    await panel.getByText("Undo").click();
    await panel.getByText("as they were").waitFor();
    await expect.poll(() => first.inputValue()).toBe("2012");
    await panel.locator("button[name=clear]").click();
    await panel.getByText("3 answers are taken away.").waitFor();
    await panel.getByText("Undo").click();
    await panel.getByText("Back again.").waitFor();
    await expect.poll(() => first.inputValue()).toBe("2012");
    await page.context().close();
    await other.context().close();
  });

  test("what is no hand-in is refused in plain words, and nothing is lost", async () => {
    const {page, faults} = await site.open("lessons/what-happened-when");
    const panel = page.locator("hand-in-panel");
    await page.locator("#last-year input").first().fill("2011");
    const json = (value: object) => Buffer.from(JSON.stringify({format: "according-to/hand-in", version: 1, ...value}));
    for (const [buffer, said] of [
      [Buffer.alloc(11_000_000, " "), "The file has 11 MB, and a hand-in less than 5."],
      [Buffer.from("no"), "The file is no JSON."],
      [Buffer.from(""), "The file is empty."],
      [Buffer.from('{"format": "other"}'), "The file is no hand-in of this kit."],
      [Buffer.from('{"format": "according-to/sealed"'), "only your teacher can open it"],
      [
        json({name: "<img src=x onerror=alert(1)>", points: 9, exercises: {x: {}}}),
        "It was made with version unknown of the kit"
      ]
    ] as const) {
      await panel.locator("input[type=file]").setInputFiles({name: "a.json", mimeType: "application/json", buffer});
      await panel.locator("[role=status]").getByText(said).waitFor();
    }
    await expect.poll(() => panel.locator("img").count()).toBe(0);
    await expect.poll(() => page.locator("#last-year input").first().inputValue()).toBe("2011");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("a link carries answers; they are opened on a press, and what differs is said first", async () => {
    const {page} = await site.open("lessons/what-happened-when", {permissions: ["clipboard-read", "clipboard-write"]});
    await page.locator("#last-year input").first().fill("2011");
    await page.locator("hand-in-panel button[name=link]").click();
    await page.locator("hand-in-panel").getByText("Link copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.context().close();
    const {page: other} = await site.open(link.slice(site.url.length));
    const [panel, first] = [other.locator("hand-in-panel"), other.locator("#last-year input").first()];
    await panel.getByText("1 exercise with answers").waitFor();
    await expect.poll(() => first.inputValue()).toBe("");
    await panel.getByText("Open", {exact: true}).click();
    await panel.getByText("Opened.").waitFor();
    await expect.poll(() => first.inputValue()).toBe("2011");
    await expect.poll(() => new URL(other.url()).hash).toBe("");
    await other.context().close();
    const {page: third} = await site.open(`lessons/what-happened-when${new URL(link).hash.slice(0, -9)}`);
    await third.locator("hand-in-panel").getByText("This link cannot be opened.").waitFor();
    await third.context().close();
  });

  test("with a teacher's key the file is sealed in the page, and opens with the other key only", async () => {
    const {publicKey, privateKey} = await makeKeys();
    const {page} = await site.open("lessons/", {acceptDownloads: true});
    await page.route("**/lessons/what-happened-when", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"publicKey":null', `"publicKey":${JSON.stringify(publicKey)}`);
      await route.fulfill({response: answer, body});
    });
    await page.goto(`${site.url}lessons/what-happened-when`);
    await page.locator("#last-year input").first().fill("2011");
    await page.locator("hand-in-panel input[name=name]").fill("Ana Ruiz");
    const download = page.waitForEvent("download");
    await page.locator("hand-in-panel button[name=save]").click();
    const text = readFileSync(await (await download).path(), "utf8");
    await page.locator("hand-in-panel").getByText("Saved, sealed.").waitFor();
    expect(text).not.toContain("Ana");
    const read = readHandIn((await unseal(text, privateKey))!);
    expect(read.ok && read.handIn.exercises.get("last-year")?.answers.get("1")).toEqual({
      kind: "number",
      value: "2011"
    });
    expect(await unseal(text, (await makeKeys()).privateKey)).toBeNull();
    await page.context().close();
  });
});
