import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, beforeAll, expect, test} from "vitest";
import {kitVersion} from "../../loaders/exercises/kitVersion.js";
import {hostileHandIns, makeHandIns} from "../../loaders/exercises/makeHandIns.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import type {Lesson} from "../../src/exercises/types.js";
import {openSite, type Site} from "./openSite.js";

let site: Site;
let lessons: Lesson[];
let folder: string;
let texts: Map<string, string>;
beforeAll(async () => {
  site = await openSite("dist-teacher");
  folder = mkdtempSync(join(tmpdir(), "desk-"));
  texts = new Map(extractCorpus().readings.map(({article}) => [article.id, article.text]));
  lessons = readLessons(texts);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true, force: true});
});

test("the desk gives the files that npm run grade gives, to the byte", {timeout: 180_000}, async () => {
  const good = makeHandIns(3, lessons, texts, kitVersion);
  const hostile = hostileHandIns([...good.values()][1]!);
  const files = [...good, ...[...hostile].filter(([name]) => name !== "huge.json" && name !== "memory.json")];
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const roster = join(folder, "roster.csv");
  writeFileSync(roster, "id,name\n1000,Ana Ruiz\n1001,Tom Berg\n1005,Eva Lind\n");
  const {page, faults} = await site.open("teacher/desk");
  await page.locator("input[name=hand-ins]").setInputFiles(files.map(([name]) => join(folder, name)));
  await page.locator("input[name=roster]").setInputFiles(roster);
  await page.locator("button[name=grade]").click();
  await page.locator("grading-desk").locator(".exstrip.right").waitFor({timeout: 120_000});
  const download = page.waitForEvent("download");
  await page.locator("grading-desk a", {hasText: "grades.zip"}).click();
  const zip = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  expect(faults).toEqual([]);
  await page.context().close();

  const out = join(folder, "out");
  const paths = files.map(([name]) => join(folder, name));
  const {status, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx", "loaders/grade.ts", ...paths, "--roster", roster, "--out", out],
    {encoding: "utf8"}
  );
  expect(status, stderr).toBe(0);
  const written = readdirSync(out, {recursive: true, encoding: "utf8"}).filter((path) => /\.(csv|html)$/.test(path));
  expect(written.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(Object.keys(zip).sort());
  for (const path of written)
    expect(strFromU8(zip[path.replaceAll("\\", "/")]!), path).toBe(readFileSync(join(out, path), "utf8"));
});

test("the guide has every answer, and the lessons say what is right", async () => {
  const {page, faults} = await site.open("teacher/guide");
  const text = await page.locator("main").innerText();
  for (const {title} of lessons.flatMap(({exercises}) => exercises)) expect(text).toContain(title);
  expect(text).toContain("What students get wrong");
  const lesson = await site.open("lessons/find-the-quotes");
  await lesson.page.locator("#own-words input").nth(0).fill("6");
  await lesson.page.locator("#own-words input").nth(1).fill("91");
  await lesson.page.locator("#own-words button[name=check]").click();
  await lesson.page.locator('#own-words[data-state="right"]').waitFor();
  expect([...faults, ...lesson.faults]).toEqual([]);
  await page.context().close();
  await lesson.page.context().close();
});
