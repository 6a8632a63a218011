import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {answersOf} from "../../src/exercises/answersOf.js";
import {readCsv} from "../../src/exercises/grade/csv.js";
import type {Answer, ChoicePart, Exercise, Lesson, Part, Texts} from "../../src/exercises/types.js";
import {giveAnswer} from "./giveAnswer.js";
import {openSite, type Opened, type Site} from "./openSite.js";

let site: Site;
let texts: Texts;
let lessons: Lesson[];
let folder: string;
beforeAll(async () => {
  site = await openSite();
  texts = new Map(extractCorpus().readings.map(({article}) => [article.id, article.text]));
  lessons = readLessons(texts);
  folder = mkdtempSync(join(tmpdir(), "every-"));
  mkdirSync(join(folder, "in"));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

/** An answer that is not right: a listed one, or one that follows from the key. */
function wrongAnswer(part: Part): Answer {
  const [listed] = answersOf(part).wrong;
  if (listed) return listed.answer;
  const [right] = answersOf(part).right as [Answer];
  switch (right.kind) {
    case "choice":
      return {
        ...right,
        chosen: [(part as ChoicePart).options.findIndex((_, i) => !right.chosen.includes(i))]
      };
    case "number":
      return {...right, value: String(Number(right.value) + 1000)};
    case "order":
      return {...right, order: [...right.order].reverse()};
    case "match":
      return {...right, options: right.options.map((_, i) => right.options[(i + 1) % right.options.length]!)};
    case "mark": {
      const {article} = part as {article: string};
      const start = texts.get(article)!.search(/\b(?:the|a|of)\b/);
      return {...right, marks: [{start, end: start + /^\w+/.exec(texts.get(article)!.slice(start))![0].length}]};
    }
    case "text":
      return {...right, text: "word ".repeat((part as {atLeast: number}).atLeast), citations: right.citations.slice(1)};
    case "code":
      return {...right, code: "articles.slice(0, 1)"};
  }
}

/** Answers one exercise and presses “Check answer”; the state it then has. */
async function answer(page: Page, {id, parts}: Exercise, of: (part: Part) => Answer): Promise<string> {
  for (const part of parts) await giveAnswer(page, id, part, of(part), texts);
  await page.locator(`#${id} button[name=check]`).click();
  await page
    .locator(`#${id}:is([data-state=yet], [data-state=kept], [data-state=right]) [role=status] .exstrip`)
    .first()
    .waitFor();
  return (await page.locator(`#${id}`).getAttribute("data-state"))!;
}

/** Shows the hints one after the other; after the last there is no button for another. */
async function takeHints(page: Page, id: string): Promise<void> {
  const hint = page.locator(`#${id} button[name=hint]`);
  for (let n = 0; n < 9 && (await hint.isVisible()); n++) await hint.click();
  await hint.waitFor({state: "hidden"});
}

async function handIn({page}: Opened, name: string): Promise<void> {
  await page.locator("hand-in-panel input[name=name]").fill(name);
  const download = page.waitForEvent("download");
  await page.locator("hand-in-panel button[name=save]").click();
  await (await download).saveAs(join(folder, "in", `${name}.json`));
}

test(
  "every exercise of every lesson: answered wrong, answered right, kept, handed in, graded",
  {timeout: 240_000},
  async () => {
    const opened = await site.open("lessons/", {acceptDownloads: true});
    const {page, faults} = opened;
    const all = lessons.flatMap(({exercises}) => exercises);
    for (const name of ["Wrong", "Right"]) {
      for (const {id, exercises} of lessons) {
        await site.go(opened, `lessons/${id}`);
        for (const exercise of exercises) {
          const state = await answer(
            page,
            exercise,
            name === "Right" ? (part) => answersOf(part).right[0]! : wrongAnswer
          );
          if (name === "Right") expect(state, exercise.id).toBe("kept");
          else await takeHints(page, exercise.id);
        }
        expect(faults).toEqual([]);
      }
      await handIn(opened, name);
    }
    // Every answer is there when its page is opened again.
    for (const {id, exercises} of lessons) {
      await site.go(opened, `lessons/${id}`);
      for (const exercise of exercises) await page.locator(`#${exercise.id}[data-state=kept]`).waitFor();
    }
    await page.locator("hand-in-panel", {hasText: `${all.length} of ${all.length} exercises done.`}).waitFor();
    await page.context().close();

    const grade = ["--import", "tsx", "loaders/grade.ts", join(folder, "in"), "--out", join(folder, "out")];
    const {status, stderr} = spawnSync(process.execPath, grade, {encoding: "utf8"});
    expect(status, stderr).toBe(0);
    const [head, ...rows] = readCsv(readFileSync(join(folder, "out/grades.csv"), "utf8"));
    const points = (name: string, id: string) => Number(rows.find((row) => row.includes(name))![head!.indexOf(id)]);
    // What a person has to read earns its points then; all the rest is there.
    const byPerson = (part: Part) => (part.kind === "text" ? part.points - part.citationPoints : 0);
    expect(Object.fromEntries(all.map(({id}) => [id, points("Right", id)]))).toEqual(
      Object.fromEntries(
        all.map(({id, points: most, parts}) => [id, most - parts.reduce((sum, part) => sum + byPerson(part), 0)])
      )
    );
    for (const {id, points: most} of all) expect(points("Wrong", id), id).toBeLessThan(most);
  }
);
