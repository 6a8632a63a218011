import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {extract} from "../src/extract/extract.js";
import {render, type Value} from "../src/html/html.js";
import {articlePage} from "../src/pages/read/article.js";
import {corpus as makeCorpus} from "../src/pages/corpus.js";
import {reading} from "../src/pages/reading.js";
import {makeText} from "./manyArticles/makeArticle.js";
import {seeded} from "./manyArticles/seeded.js";
import {builtPages} from "./report/builtPages.js";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// How long the reader keeps a browser busy at once: npm run bench:reader [-- WORDS]. After a build. A made-up article stands in the place of
// a built one; it is scrolled through, every layer is switched, speakers are picked, marks chosen. No task may take over 50 ms.
const words = Number(process.argv[2] ?? 5000);
const limit = 50;

const article = {
  id: "long",
  text: makeText(seeded(5), words),
  published: "2021-05-06",
  outlet: "The Long",
  title: "A long story"
};
const about = {publishedFrom: null, evidence: null, byline: null, place: null, url: null, language: "en", notes: null};
// All on one page, though one with so many marks is read in parts.
const whole = reading({...article, ...about}, extract(article));
const corpus = makeCorpus([{...whole, parts: [{n: 1, page: whole.id, paragraphs: whole.paragraphs}]}]);
const r = corpus.readings[0]!;
const {heading, byline, tabs, layers, key, reader} = articlePage(corpus, r);
const main = `<h1>${heading}</h1>${[byline, tabs, layers, key, reader].map((part) => render(part as Value)).join("\n")}`;
const marks = r.quotes.length + r.times.length + r.events.length + r.figures.length;

const folder = process.env["SITE_OUTPUT"] ?? "dist";
const built = (await builtPages(folder)).find(({html}) => html.includes('class="reader '));
if (!built) throw new Error(`there is no article in ${folder}: run npm run build first`);
const template = await readFile(join(folder, built.file), "utf8");
const html = template.replace(
  /(<main\b[^>]*>)[\s\S]*?(<\/main>)/,
  (_, open: string, close: string) => open + main + close
);

const site = await serve(folder);
const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
let worst = 0;
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, serviceWorkers: "block"});
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, {tasks});
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration))).observe({
      type: "longtask",
      buffered: true
    });
  });
  await page.route(site.url + built.path, (route) => route.fulfill({contentType: "text/html", body: html}));
  console.log(
    `${r.words} words, ${r.quotes.length} quotes, ${marks} marks, ${Math.round(html.length / 1000)} kB of HTML`
  );
  const measure = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    // The empty page before the first has no list yet.
    await page.evaluate(() => void (window as unknown as {tasks?: number[]}).tasks?.splice(0));
    await act();
    // Two frames and a task, for what the browser does after.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))
    );
    const tasks = await page.evaluate(() => (window as unknown as {tasks: number[]}).tasks);
    const longest = Math.max(0, ...tasks);
    if (what !== "load") worst = Math.max(worst, longest);
    console.log(
      `${what.padEnd(28)} ${longest === 0 ? "no task over 50 ms" : `longest task ${Math.round(longest)} ms, ${tasks.length} over 50 ms`}`
    );
  };
  await measure("load", () => page.goto(site.url + built.path, {waitUntil: "load"}));
  await measure("scroll to the end", async () => {
    for (let n = 0; n < 60; n++) await page.mouse.wheel(0, 600);
    await page.evaluate(() => scrollTo(0, 0));
  });
  for (const layer of await page.locator("input[name=layer]:not(:disabled)").all()) {
    const name = await layer.inputValue();
    await measure(`switch ${name}`, () => layer.evaluate((box) => (box as HTMLInputElement).click()));
  }
  await measure("pick a speaker", () =>
    page
      .locator("button[data-filter]")
      .first()
      .evaluate((b) => (b as HTMLElement).click())
  );
  await measure("pick all again", () =>
    page
      .locator("button[data-filter]")
      .first()
      .evaluate((b) => (b as HTMLElement).click())
  );
  for (const share of [0.1, 0.5, 0.9]) {
    const n = Math.max(1, Math.round(r.quotes.length * share));
    await measure(`choose quote ${n}`, () => page.evaluate((q) => void (location.hash = `#q${q}`), n));
  }
  await measure("ten marks on, by j", async () => {
    for (let n = 0; n < 10; n++) await page.keyboard.press("j");
  });
  await measure("back to the text", () => page.keyboard.press("Escape"));
} finally {
  await browser.close();
  site.close();
}
console.log(
  worst <= limit ? `no task over ${limit} ms` : `the longest task took ${Math.round(worst)} ms; ${limit} are allowed`
);
process.exitCode = worst <= limit ? 0 : 1;
