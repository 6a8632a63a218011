import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {kitVersion} from "../../loaders/exercises/kitVersion.js";
import {hostileHandIns, makeHandIns} from "../../loaders/exercises/makeHandIns.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {writeKeys} from "../../loaders/exercises/writeKeys.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {oneFile} from "../../loaders/report/oneFile.js";
import {readCsv} from "../../src/exercises/grade/csv.js";
import {seal} from "../../src/exercises/handIn/seal.js";
import type {Lesson} from "../../src/exercises/types.js";
import {openSite, type Site} from "./openSite.js";

let site: Site;
let lessons: Lesson[];
let folder: string;
let handIns: string;
/** Hand-ins by name: 12 plain ones, two that are sealed, one of them to somebody else, three that mean harm, and one of 100 MB. */
let files: Map<string, string>;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  site = await openSite("dist-teacher");
  folder = mkdtempSync(join(tmpdir(), "desk-"));
  const texts = new Map(extractCorpus().readings.map(({article}) => [article.id, article.text]));
  lessons = readLessons(texts);
  await Promise.all([writeKeys(at("keys")), writeKeys(at("other"))]);
  const sealedTo = (text: string, keys: string): Promise<string> =>
    seal(text, JSON.parse(readFileSync(at(`${keys}/public-key.json`), "utf8")) as JsonWebKey);
  const good = [...makeHandIns(14, lessons, texts, kitVersion)];
  const hostile = [...hostileHandIns(good[1]![1])].filter(([name]) => name !== "memory.json");
  files = new Map([
    ...good.slice(2),
    ["sealed.json", await sealedTo(good[0]![1], "keys")],
    ["sealed-to-another.json", await sealedTo(good[1]![1], "other")],
    ...hostile
  ]);
  handIns = at("in");
  mkdirSync(handIns);
  for (const [name, text] of files) writeFileSync(join(handIns, name), text);
  truncateSync(join(handIns, "huge.json"), 100e6);
  writeFileSync(
    at("roster.csv"),
    Buffer.from("\ufeffname\tid\r\nZoë Müller\t1000\r\nTom Berg\t1001\r\nEva Lind\t1099\r\n", "utf16le")
  );
  writeFileSync(at("columns.yaml"), "total: Course work\nmoodle: {Username: id}\n");
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true, force: true});
});

async function choose(page: Page, names: readonly string[]): Promise<void> {
  await page.locator("input[name=hand-ins]").setInputFiles(names.map((name) => join(handIns, name)));
}

async function saved(page: Page, name: string): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.locator(`button[name="save ${name}"]`).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

const desk = (page: Page, look: string) => page.locator("grading-desk [role=status] .exstrip", {hasText: look});

/** Runs axe on an open page and gives what it found. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  const {violations} = (await page.evaluate("axe.run()")) as AxeResults;
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
}

let archived: Record<string, Uint8Array>;

test(
  "the desk stops, goes on, and gives the files that npm run grade gives, to the byte",
  {timeout: 240_000},
  async () => {
    const {page, faults} = await site.open("teacher/desk", {acceptDownloads: true});
    await choose(page, [...files.keys()]);
    await page.locator("input[name=roster]").setInputFiles(at("roster.csv"));
    await page.locator("grading-desk summary", {hasText: "More"}).click();
    await page.locator("input[name=columns]").setInputFiles(at("columns.yaml"));
    await page.locator("input[name=key]").setInputFiles(at("keys/private-key.json"));
    await page.locator("button[name=grade]").click();
    await desk(page, "4 of 18").waitFor({timeout: 60_000});
    // The page lives on: it draws, and it hears the button.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await page.locator("button[name=stop]").click();
    await desk(page, "Stopped.").waitFor({timeout: 60_000});
    await page.locator("button[name=grade]").click();
    await desk(page, "Graded.").waitFor({timeout: 180_000});
    await expect
      .poll(() => desk(page, "Graded.").innerText())
      .toContain("15 hand-ins, 17 students. 3 could not be graded");
    archived = unzipSync(await saved(page, "grades.zip"));
    expect(await axe(page)).toEqual([]);

    const marking = page.locator("grading-desk .marking").first();
    await marking.locator("summary").click();
    await marking.locator("input").first().fill("2.5");
    await marking.locator("textarea").first().fill("=Clear; says why.");
    await marking.locator("textarea").first().blur();
    const overrides = strFromU8(await saved(page, "overrides.csv"));
    expect(readCsv(overrides)[1]).toEqual([expect.stringMatching(/^S-/), "who-is-he", "2.5", "'=Clear; says why."]);
    const marked = unzipSync(await saved(page, "grades.zip"));
    const code = readCsv(overrides)[1]![0]!;
    const feedback = Object.keys(marked).find((path) => path.endsWith(`${code}.html`))!;
    expect(strFromU8(marked[feedback]!)).toContain("=Clear; says why.");
    expect(faults).toEqual([]);
    await page.context().close();

    const options = [
      "--roster",
      at("roster.csv"),
      "--columns",
      at("columns.yaml"),
      "--private-key",
      at("keys/private-key.json")
    ];
    const {status, stderr} = spawnSync(
      process.execPath,
      ["--import", "tsx", "loaders/grade.ts", handIns, ...options, "--out", at("out")],
      {encoding: "utf8"}
    );
    expect(status, stderr).toBe(0);
    const written = readdirSync(at("out"), {recursive: true, encoding: "utf8"}).filter((path) =>
      /\.(csv|html)$/.test(path)
    );
    expect(written.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(Object.keys(archived).sort());
    for (const path of written)
      expect(Buffer.compare(archived[path.replaceAll("\\", "/")]!, readFileSync(join(at("out"), path))), path).toBe(0);
    const notices = readFileSync(at("out/to-look-at.csv"), "utf8");
    expect(notices).toContain("not graded,huge.json,,the file is larger than 5 MB");
    expect(notices).toContain(
      'sealed-to-another.json,,"the file is sealed, and the private key given does not open it"'
    );
  }
);

test("an archive of an LMS, dropped without a roster and without a key", {timeout: 120_000}, async () => {
  const some = ["1002.json", "sealed.json", "no.json"];
  const inside = some.map((name) => [`Ana Ruiz_${name}_file/../${name}`, strToU8(files.get(name)!)] as const);
  writeFileSync(join(handIns, "class.zip"), zipSync(Object.fromEntries(inside)));
  const {page, faults} = await site.open("teacher/desk");
  await choose(page, ["class.zip"]);
  await page.locator("button[name=grade]").click();
  await desk(page, "Graded.").waitFor({timeout: 60_000});
  const notices = readCsv(strFromU8(await saved(page, "to-look-at.csv")));
  expect(notices.filter(([what]) => what === "not graded").map(([, , , why]) => why)).toEqual([
    "the file is no JSON",
    "the file is sealed, and no private key was given"
  ]);
  await page.locator("input[name=roster]").setInputFiles(join(handIns, "no.json"));
  await page.locator("button[name=grade]").click();
  await desk(page, "Not graded. no.json: there is no student").waitFor();
  // A file of 100 MB in the place of a list is refused before it is read.
  await page.locator("input[name=roster]").setInputFiles(join(handIns, "huge.json"));
  await page.locator("button[name=grade]").click();
  await desk(page, "Not graded. huge.json has 100 MB, and no such file is longer than 20").waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test("the teacher's edition is one file too, whose desk grades from a disk", {timeout: 120_000}, async () => {
  writeFileSync(at("teacher.html"), await oneFile("dist-teacher"));
  const context = await site.browser.newContext({viewport: {width: 390, height: 800}});
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => /^https?:/.test(request.url()) && asked.push(request.url()));
  await page.goto(`${pathToFileURL(at("teacher.html")).href}#/teacher/desk`);
  await choose(page, ["1002.json", "1003.json"]);
  await page.locator("button[name=grade]").click();
  await desk(page, "Graded.").waitFor({timeout: 60_000});
  expect(strFromU8(await saved(page, "grades.csv"))).toContain(",1002.json");
  expect(asked).toEqual([]);
  await context.close();
});

test.each(["light", "dark"] as const)("pages of a grading are accessible and fit a phone, %s", async (colorScheme) => {
  const feedback = Object.keys(archived).find((path) => path.startsWith("feedback/"))!;
  const context = await site.browser.newContext({viewport: {width: 320, height: 800}, colorScheme, bypassCSP: true});
  const page = await context.newPage();
  for (const path of ["overview.html", "texts.html", "similarity.html", feedback]) {
    await page.goto(pathToFileURL(join(at("out"), path)).href);
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
    expect(await axe(page), path).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), {message: path}).toBe(320);
  }
  await context.close();
});

test("the guide has every answer, and the lessons say what is right", async () => {
  const {page, faults} = await site.open("teacher/guide");
  const text = await page.locator("main").innerText();
  for (const {title} of lessons.flatMap(({exercises}) => exercises)) expect(text).toContain(title);
  expect(text).toContain("What students get wrong");
  expect(await axe(page)).toEqual([]);
  const lesson = await site.open("lessons/find-the-quotes");
  await lesson.page.locator("#own-words input").nth(0).fill("6");
  await lesson.page.locator("#own-words input").nth(1).fill("91");
  await lesson.page.locator("#own-words button[name=check]").click();
  await lesson.page.locator('#own-words[data-state="right"]').waitFor();
  expect([...faults, ...lesson.faults]).toEqual([]);
  await page.context().close();
  await lesson.page.context().close();
});
