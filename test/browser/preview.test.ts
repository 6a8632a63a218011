import {spawn, type ChildProcess} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer, type AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {chromium, type Browser, type Page} from "playwright-core";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {findBrowser} from "../../loaders/site/findBrowser.js";
import {busy} from "./busy.js";
import {settled, watchRequests} from "./settled.js";

// A copy of the project is previewed and edited, never the project itself.
const folder = mkdtempSync(join(tmpdir(), "preview-"));
let preview: ChildProcess;
// On a busy machine all of it takes as many times as long.
vi.setConfig({testTimeout: 180_000});

let browser: Browser;
let page: Page;
let url = "";
let output = "";

beforeAll(async () => {
  for (const part of ["src", "data", "loaders", "observablehq.config.ts", "package.json", "tsconfig.json"])
    cpSync(part, join(folder, part), {recursive: true, filter: (path) => !path.includes(join("cache", "pages"))});
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  // The best of up to three: a machine that does something else for a moment says nothing of the preview.
  for (let tries = 0; tries < 3 && ready > 5000; tries++) {
    if (tries > 0) await stop();
    ready = Math.min(ready, await start());
  }
  browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
  page = await browser.newPage();
  watchRequests(page);
  // Three starts on a machine with much else to do.
}, 180_000);
let ready = Infinity;

/** Starts the preview; milliseconds until it answers. */
async function start(): Promise<number> {
  const port = await freePort();
  url = `http://127.0.0.1:${port}/`;
  const begun = performance.now();
  preview = spawn(process.execPath, ["loaders/bundled.mjs", "dev", "--port", String(port)], {cwd: folder});
  for (const stream of [preview.stdout, preview.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  for (;;) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return performance.now() - begun;
    if (preview.exitCode !== null) throw new Error(`the preview ended: ${output}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function stop(): Promise<void> {
  preview?.kill("SIGTERM");
  await new Promise((done) => (preview?.exitCode !== null ? done(null) : preview.once("exit", done)));
}

afterAll(async () => {
  await browser?.close();
  await stop();
  rmSync(folder, {recursive: true, force: true});
});

test("is ready in at most 5 s", () => {
  console.log(`preview ready in ${(ready / 1000).toFixed(1)} s`);
  expect(ready).toBeLessThanOrEqual(5000 * busy());
});

const article = join(folder, "data", "articles", "reuters-2012-11-05.txt");

async function open(address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Milliseconds from an edit until the open page has these words; the page is not opened anew. */
async function untilShown(words: string, edit: () => void): Promise<number> {
  const start = performance.now();
  edit();
  await page.waitForFunction((w) => document.querySelector("main")!.textContent.includes(w), words, {
    polling: 20,
    timeout: Math.min(100_000, 20_000 * busy())
  });
  return performance.now() - start;
}

test("an edited article shows in the open page within 2 s", async () => {
  await open(`${url}read/reuters-2012-11-05`);
  const times: number[] = [];
  for (const n of [1, 2, 3]) {
    const words = `The gulls of harbour ${n} slept.`;
    times.push(
      await untilShown(words, () => writeFileSync(article, `${readFileSync(article, "utf8").trimEnd()}\n${words}\n`))
    );
  }
  console.log(`edits shown after ${times.map((ms) => `${(ms / 1000).toFixed(2)} s`).join(", ")}`);
  expect(Math.min(...times)).toBeLessThanOrEqual(2000 * busy());
});

test("an added article shows on the open overview, and has its page", async () => {
  await open(url);
  const added = "---\noutlet: The Harbour Post\npublished: 2024-03-07\n---\nThe ferry left on Friday, Ana Ruiz said.\n";
  const time = await untilShown("The Harbour Post", () =>
    writeFileSync(join(folder, "data", "articles", "harbour.txt"), added)
  );
  console.log(`added article shown after ${(time / 1000).toFixed(2)} s`);
  expect(time).toBeLessThanOrEqual(2000 * busy());
  await page.goto(`${url}read/harbour`);
  expect(await page.innerText("main")).toContain("The ferry left on Friday");
});

test("an article with a mistake is told of on the overview; the others stay", async () => {
  await open(url);
  const bad = "---\noutlet: The Harbour Post\npublished: 31 February\n---\nThe ferry left.\n";
  await untilShown("bad.txt:3", () => writeFileSync(join(folder, "data", "articles", "bad.txt"), bad));
  expect(await page.innerText("main")).toContain("The Harbour Post");
  rmSync(join(folder, "data", "articles", "bad.txt"));
  await page.waitForFunction(() => !document.querySelector("main")!.textContent.includes("bad.txt"));
});

test("a live cell of the page runs, with the kernel as the preview serves it", async () => {
  await open(`${url}who-speaks`);
  const cell = page.locator("#by-speaker");
  const published = await cell.locator("output tbody tr").allInnerTexts();
  expect(published.length).toBeGreaterThan(3);
  await cell.locator("button[name=edit]").click();
  await cell.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("// my note");
  await cell.locator("button[name=run]").click();
  await page.waitForSelector("#by-speaker[data-state=done]", {timeout: 30_000});
  await expect.poll(() => cell.locator("output tbody tr").allInnerTexts()).toEqual(published);
});

test("markup, code and templates in an article are text", async () => {
  const hostile = [
    "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'>",
    "${(window.ran = 3)} {{standfirst}} <!--:0a1b2c3d:--> </article></main>",
    "“<b onclick=alert(1)>It works</b>,” Ana Ruiz said on Friday. \u202eright to left\u202c &amp; more",
    "مرحبا بالعالم"
  ];
  const file = `---\noutlet: "<i>The Post</i> \${(window.ran = 4)}"\ntitle: "{{standfirst}} <u>one</u> \${(window.ran = 5)}"\npublished: 2024-03-07\n---\n${hostile.join("\n\n")}\n`;
  writeFileSync(join(folder, "data", "articles", "hostile.txt"), file);
  await open(url);
  await page.waitForFunction(() => document.querySelector("main")!.textContent.includes("<i>The Post</i>"));
  for (const path of ["", "read/hostile", "read/", "who-speaks", "when"]) {
    await open(url + path);
    expect(await page.evaluate("window.ran"), path).toBeUndefined();
  }
  await open(`${url}read/hostile`);
  expect(await page.innerText("h1")).toBe("{{standfirst}} <u>one</u> ${(window.ran = 5)}");
  const shown = await page.$$eval(".reader p[dir=auto]", (all) =>
    all.map((p) =>
      [...p.childNodes].map((n) => (n instanceof Element && n.matches("a.n") ? "" : n.textContent)).join("")
    )
  );
  expect(shown).toEqual(hostile);
  rmSync(join(folder, "data", "articles", "hostile.txt"));
});

test("a changed rule shows in the open page and in the tables, never an old one", async () => {
  await open(`${url}how`);
  const door = join(folder, "src", "extract", "extract.ts");
  const source = readFileSync(door, "utf8").replace("export function extract(", "function extractBefore(");
  const after = `${source}
export const extract: typeof extractBefore = (...given) => {
  const before = extractBefore(...given);
  return {...before, quotes: before.quotes.map((quote) => ({...quote, rules: [...quote.rules, "harbour-rule"]}))};
};
`;
  const time = await untilShown("harbour-rule", () => writeFileSync(door, after)).catch(() => Infinity);
  console.log(`changed rule shown after ${(time / 1000).toFixed(2)} s`);
  // A changed rule starts the extractor anew, which an edited article does not.
  expect(time).toBeLessThanOrEqual(4000 * busy());
  const csv = await (await fetch(`${url}_file/data/tables/quotes.csv`)).text();
  expect(csv).toContain("harbour-rule");
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
