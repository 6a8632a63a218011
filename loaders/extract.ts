import {once} from "node:events";
import {commandOptions, runCommand, wholeNumber} from "./commandOptions.js";
import {extractArticles} from "./extractArticles.js";
import {extractLines} from "./extractLines.js";
import {readLines} from "./readLines.js";
import {showProgress} from "./showProgress.js";

const HELP = `npm run --silent extract -- [--articles] [--jobs N] [--strict] < ARTICLES.jsonl > EXTRACTIONS.jsonl

Reads one article a line as JSON ({"id", "text", "published"?, …}) and prints its extraction as one line of JSON, in order.
  --articles  read the corpus in data/articles in place of standard input
  --jobs N    use N worker threads
  --strict    exit with 1 where a line was bad
`;

const OPTIONS = {
  articles: {type: "boolean"},
  jobs: {type: "string", default: "1"},
  strict: {type: "boolean"},
  help: {type: "boolean"}
} as const;

await runCommand(async () => {
  const {values} = commandOptions("extract", OPTIONS, process.argv.slice(2));
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const jobs = wholeNumber("extract", "jobs", values.jobs);
  const progress = showProgress(process.stderr);
  let bad = 0;
  let lines = 0;
  const results = values.articles
    ? extractArticles((message) => process.stderr.write(`extract: ${message}\n`))
    : extractLines(readLines(process.stdin), jobs);
  for await (const result of results) {
    lines++;
    if (result.bad) bad++;
    if (!process.stdout.write(`${result.json}\n`)) await once(process.stdout, "drain");
    progress.add(result.size);
  }
  progress.end();
  process.stderr.write(`extract: ${lines} ${lines === 1 ? "line" : "lines"}, ${bad} bad\n`);
  return bad > 0 && values.strict ? 1 : 0;
});
