import {once} from "node:events";
import {commandOptions, runCommand, wholeNumber} from "./commandOptions.js";
import {extractLines} from "./extractLines.js";
import {readLines} from "./readLines.js";
import {showProgress} from "./showProgress.js";

const HELP = `npm run --silent extract -- [--jobs N] [--strict] < ARTICLES.jsonl > EXTRACTIONS.jsonl

Reads one article a line as JSON ({"id", "text", "published"?, …}) and prints its extraction as one line of JSON, in order.
  --jobs N    use N worker threads
  --strict    exit with 1 where a line was bad
`;

const OPTIONS = {
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
  for await (const result of extractLines(readLines(process.stdin), jobs)) {
    lines++;
    if (result.bad) bad++;
    if (!process.stdout.write(`${result.json}\n`)) await once(process.stdout, "drain");
    progress.add(result.size);
  }
  progress.end();
  process.stderr.write(`extract: ${lines} ${lines === 1 ? "line" : "lines"}, ${bad} bad\n`);
  return bad > 0 && values.strict ? 1 : 0;
});
