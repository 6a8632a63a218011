import {readFileSync, writeFileSync} from "node:fs";
import {writeWeights} from "../src/extract/crf/weightsFile.js";
import {goldDoc} from "./training/goldDoc.js";
import {readGold} from "./training/readGold.js";
import {trainQuotes} from "./training/trainQuotes.js";

// npm run train -- TRAIN.jsonl
// Learns the weights that find quotes and writes them twice, the same bytes: as data/model/quotes.bin, and as base64 in the
// module that the extractor imports. The same file gives the same bytes.
const path = process.argv[2];
if (!path) throw new Error("name a file of gold articles: npm run train -- TRAIN.jsonl");
const bytes = writeWeights(trainQuotes(readGold(path, readFileSync(path, "utf8")).map(goldDoc)));
writeFileSync(new URL("../data/model/quotes.bin", import.meta.url), bytes);
writeFileSync(
  new URL("../src/extract/quotes/weights.generated.ts", import.meta.url),
  `/** data/model/quotes.bin as base64; written by \`npm run train\`. */\nexport const weights =\n  "${Buffer.from(bytes).toString("base64")}";\n`
);
console.error(`${bytes.length} bytes`);
