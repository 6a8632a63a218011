import {readFileSync} from "node:fs";
import type {Article} from "../src/extract/types.js";
import {countWords} from "../src/tables/countWords.js";
import {processorTime} from "./processorTime.js";
import {commandOptions, runCommand, UsageError} from "./commandOptions.js";

const HELP = `npm run bench [-- ARTICLES.jsonl]

Words a second of processor time, so that other work on the machine does not count: the whole extraction, its parts, and two well-known libraries on the same text.
Without a file the text is 65,000 words made of the articles in data/articles.
`;

const WORDS = 65_000;
const ROUNDS = 3;

await runCommand(async () => {
  const {values, positionals} = commandOptions(
    "bench",
    {help: {type: "boolean"}},
    process.argv.slice(2),
    "ARTICLES.jsonl"
  );
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  // Everything else that reads text is imported later: what is timed here is a cold start.
  const begun = performance.now();
  const {extract} = await import("../src/extract/extract.js");
  extract({id: "first", text: "It works, she said on Friday.", published: null});
  const ready = performance.now() - begun;
  const [{benchTexts}, {benchParts}, chrono, {default: compromise}] = await Promise.all([
    import("./benchTexts.js"),
    import("./benchParts.js"),
    import("chrono-node"),
    import("compromise")
  ]);
  const articles = positionals[0] ? articlesOf(positionals[0]) : benchTexts(WORDS);
  const words = articles.reduce((sum, {text}) => sum + countWords(text), 0);
  const whole = bestOf(() => articles.forEach((article) => extract(article)));
  const peers = [
    [
      "compromise (words, quotations)",
      bestOf(() => articles.forEach(({text}) => compromise(text).quotations().json()), 1)
    ],
    ["chrono-node (dates)", bestOf(() => articles.forEach(({text}) => chrono.parse(text, new Date(2012, 10, 5))))]
  ] as const;
  const line = (what: string, milliseconds: number, remark = ""): void => {
    const speed = Math.round((1000 * words) / milliseconds).toLocaleString("en");
    process.stdout.write(`${what.padEnd(34)} ${speed.padStart(10)} words/s  ${remark}`.trimEnd() + "\n");
  };
  process.stdout.write(
    `${words.toLocaleString("en")} words in ${articles.length} articles; words a second of processor time, on one core\n`
  );
  process.stdout.write(`${"loaded and ready in".padEnd(34)} ${Math.round(ready).toString().padStart(10)} ms\n`);
  line("the whole extraction", whole);
  const parts = benchParts(articles);
  const sum = [...parts.values()].reduce((a, b) => a + b, 0);
  for (const [part, spent] of parts) line(`  ${part}`, spent, `${Math.round((100 * spent) / sum)} %`);
  for (const [peer, spent] of peers) line(peer, spent, `whole extraction : this = ${(spent / whole).toFixed(2)} : 1`);
  return 0;
});

/** Milliseconds of processor time that the fastest of some rounds takes, after one that warms up. */
function bestOf(work: () => void, rounds = ROUNDS): number {
  let best = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const took = processorTime(work);
    if (round > 0 || rounds === 1) best = Math.min(best, took);
  }
  return best;
}

function articlesOf(file: string): Article[] {
  try {
    return readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line, i) => {
        const {text, published} = JSON.parse(line) as {text: string; published?: string};
        return {id: `line-${i + 1}`, text, published: published ?? null};
      });
  } catch {
    throw new UsageError(`bench: ${file} is no file of articles; write one article a line, as {"text": "…"}`);
  }
}
