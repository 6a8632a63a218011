import {readFileSync} from "node:fs";
import {writeWeights} from "../src/extract/crf/weightsFile.js";
import {commandOptions, runCommand, UsageError, wholeNumber} from "./commandOptions.js";
import {formatMeasures} from "./formatMeasures.js";
import {crossValidate} from "./training/crossValidate.js";
import {goldDoc} from "./training/goldDoc.js";
import {readGold} from "./training/readGold.js";
import {trainQuotes} from "./training/trainQuotes.js";
import {writeModule} from "./training/writeModule.js";

const HELP = `npm run train -- TRAIN.jsonl [--folds N [--part K]]

Learns the weights that find quotes from articles with marked quotes, one a line: {"id", "text", "quotes": [{"start", "end",
"parts"?, "cueStart"?, "cueEnd"?, "speakerStart"?, "speakerEnd"?}]}. Writes the module that the extractor imports; the same file gives
the same bytes.

With --folds it writes nothing, and prints how well each of N parts is read by weights learned from the others (only part K with --part).
`;

await runCommand(async () => {
  const {values, positionals} = commandOptions(
    "train",
    {help: {type: "boolean"}, folds: {type: "string"}, part: {type: "string"}},
    process.argv.slice(2),
    "TRAIN.jsonl"
  );
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const path = positionals[0];
  if (!path) throw new UsageError("train: name a file of gold articles, as in npm run train -- TRAIN.jsonl");
  const docs = readGold(path, readFileSync(path, "utf8")).map(goldDoc);
  if (values.folds) {
    const folds = wholeNumber("train", "folds", values.folds);
    const parts = values.part ? [wholeNumber("train", "part", values.part)] : undefined;
    process.stdout.write(formatMeasures(crossValidate(docs, folds, parts)));
    return 0;
  }
  const bytes = writeWeights(trainQuotes(docs));
  writeModule(new URL("../src/extract/quotes/weights.generated.ts", import.meta.url), bytes, "npm run train");
  console.error(`${bytes.length} bytes`);
  return 0;
});
