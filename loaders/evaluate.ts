import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import type {AccuracyFile} from "../src/scoring/measure.js";
import {commandOptions, runCommand, UsageError} from "./commandOptions.js";
import {evaluateGold, type Evaluation} from "./evaluateGold.js";
import {formatErrors, formatMeasures} from "./formatMeasures.js";
import {readGold} from "./readGold.js";

const HELP = `npm run evaluate -- GOLD.jsonl … [KEY.json …] [data/keys] [--type direct|mixed|indirect] [--errors] [--json FILE]

Runs the extractor on texts whose quotes, times or events are known, and prints how well it does.
  GOLD.jsonl  a corpus, one text a line: {"id", "text", "published", and "quotes", "timexes" or "events"}
  KEY.json    the answer key of an article in data/articles, or a folder of them
  data/keys   marks of articles in data/articles as Web Annotations (.jsonld), or a folder of them
  --type      score only quotes of this type
  --errors    list what differs, by kind
  --json      write the figures to a file, as data/accuracy.json for the page on accuracy
`;

const OPTIONS = {
  type: {type: "string"},
  errors: {type: "boolean"},
  json: {type: "string"},
  help: {type: "boolean"}
} as const;

await runCommand(async () => {
  const args = process.argv.slice(2);
  const {values, positionals} = commandOptions("evaluate", OPTIONS, args, "GOLD");
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  if (values.type && !["direct", "mixed", "indirect"].includes(values.type))
    throw new UsageError(`evaluate: --type is “${values.type}”; write direct, mixed or indirect`);
  const evaluations = readGold(positionals).map((gold) => {
    const evaluation = evaluateGold(gold, values.type);
    process.stdout.write(formatMeasures(evaluation));
    if (values.errors) process.stdout.write(formatErrors(evaluation));
    return evaluation;
  });
  if (values.json) {
    mkdirSync(dirname(values.json), {recursive: true});
    writeFileSync(values.json, `${JSON.stringify(accuracy(evaluations), null, 1)}\n`);
  }
  return 0;
});

/** The figures with the day they were measured on; nothing of any text. */
function accuracy(evaluations: readonly Evaluation[]): AccuracyFile {
  return {
    measured: new Date().toISOString().slice(0, 10),
    corpora: evaluations.map(({name, documents}) => ({
      name,
      documents,
      command: `npm run evaluate -- ${name === "seeds" ? "seeds/*.json" : name === "keys" ? "data/keys" : `${name}.jsonl`}`
    })),
    measures: evaluations.flatMap(({measures}) => measures)
  };
}
