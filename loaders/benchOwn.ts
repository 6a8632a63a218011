import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium, type Page} from "playwright-core";
import {extract} from "../src/extract/extract.js";
import {readOwn} from "../src/own/work.js";
import {countWords} from "../src/tables/countWords.js";
import {benchTexts} from "./benchTexts.js";
import {processorTime} from "./processorTime.js";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// The figures of “Your own article”, on the built site (npm run build first): `npm run bench:own`. Each with its limit.
let over = 0;

function say(what: string, value: number, unit: string, most = Infinity): void {
  if (value > most) over++;
  const limit = most === Infinity ? "" : ` (limit ${most})`;
  console.log(`${value > most ? "OVER  " : "within"}  ${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}${limit}`);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const folder = join("dist", "_file", "data", "live");
for (const name of ["extract", "own"]) {
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}.`))!;
  say(`${name}.js, gzipped`, gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000, "kB");
}

/** Puts a text into the field; milliseconds until it is shown, and the longest block of the page on the way. */
async function read(page: Page, text: string): Promise<{shown: number; read: number; block: number}> {
  return (await page.evaluate(
    `(async () => {
      const field = document.querySelector("#own-text"), state = document.querySelector("[data-own=state]");
      let block = 0;
      const tasks = new PerformanceObserver((list) => list.getEntries().forEach(({duration}) => (block = Math.max(block, duration))));
      tasks.observe({type: "longtask"});
      field.value = ${JSON.stringify(text)};
      const start = performance.now();
      await new Promise((done) => {
        new MutationObserver((_, all) => /^Read(:| in)/.test(state.textContent) && (all.disconnect(), done())).observe(state, {childList: true, characterData: true, subtree: true});
        field.dispatchEvent(new Event("input", {bubbles: true}));
      });
      const shown = performance.now() - start;
      await new Promise((done) => setTimeout(done, 300));
      tasks.disconnect();
      return {shown, read: 1000 * Number(/in ([\\d.]+) s/.exec(state.textContent)?.[1] ?? NaN), block};
    })()`
  )) as {shown: number; read: number; block: number};
}

/** An article of at least so many words, as one text. */
const article = (words: number): string =>
  benchTexts(words)
    .map(({text}) => text)
    .join("\n\n");

// Without the browser, in time of the processor: what a busy machine does not change.
const five = article(5000);
const costs = Array.from({length: 7}, () =>
  processorTime(() => void readOwn({id: "bench", text: five, fields: {published: "2012-11-05"}, without: []}, extract))
);
say(
  `${countWords(five)} words read with all that the page shows, processor time (median of 7)`,
  median(costs),
  "ms",
  1000
);

const site = await serve("dist");
const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
try {
  const page = await (await browser.newContext()).newPage();
  let bytes = 0;
  page.on("response", async (response) => {
    if (/extract\.[0-9a-f]+\.js/.test(response.url())) bytes += Number(response.headers()["content-length"] ?? 0);
  });
  await page.goto(`${site.url}your-own`, {waitUntil: "networkidle"});
  say("model loaded before a text is read", bytes, "bytes", 0);
  const first = await read(page, article(100));
  say("first short text, model loaded on the way", first.shown, "ms");
  const text = five;
  const runs = [];
  for (let i = 0; i < 7; i++) runs.push(await read(page, `${text}\n\nRun ${i} ends here.`));
  const words = countWords(text);
  say(`${words} words read, once the model is here (median of 7)`, median(runs.map((run) => run.read)), "ms", 1000);
  say(
    "from the last key to the marks on the page, pause of 450 ms included",
    median(runs.map((run) => run.shown)),
    "ms"
  );
  say("longest block of the page on the way", median(runs.map((run) => run.block)), "ms");
  const long = await read(page, article(170_000));
  say("a text of 170,000 words, from the last key to the marks", long.shown / 1000, "s", 60);
} finally {
  await browser.close();
  site.close();
}
process.exitCode = over > 0 ? 1 : 0;
