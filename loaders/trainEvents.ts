import {readFileSync} from "node:fs";
import {example, frequentFeatures, numbered, type Example} from "../src/extract/crf/dictionary.js";
import {FeatureRows} from "../src/extract/crf/featureRows.js";
import type {CrfModel} from "../src/extract/crf/model.js";
import {pruned, quantise, strongest} from "../src/extract/crf/quantise.js";
import {trainCrf} from "../src/extract/crf/train.js";
import {writeWeights} from "../src/extract/crf/weightsFile.js";
import {readDoc, tokensIn, type Doc} from "../src/extract/doc/readDoc.js";
import {decodeTriggers, THRESHOLD} from "../src/extract/events/triggers/decodeTriggers.js";
import {addSentence, triggerColumns} from "../src/extract/events/triggers/triggerFeatures.js";
import type {Span} from "../src/extract/types.js";
import {writeModule} from "./training/writeModule.js";

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  readonly events: readonly Span[];
}

const OPTIONS = {labels: 2, epochs: 10, rate: 0.2, dropout: 0.5};
const BITS = 20;
// Features seen once teach nothing; of the rest the strongest are kept and trained again.
const LEAST = 2;
const KEPT = 80_000;
const USAGE = "usage: npm run train:events -- GOLD.jsonl [--folds N]\n";

/** Trains the tagger of event triggers and writes its weights, or with --folds N tells how well it does by cross-validation. */
function main([file, flag, count]: readonly string[]): void {
  if (file === undefined || (flag !== undefined && (flag !== "--folds" || !(Number(count) >= 2)))) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const gold = readGold(file);
  const docs = gold.map(({id, text}) => readDoc({id, text, published: null}));
  const examples = docs.map((doc, i) => examplesOf(doc, gold[i]!.events));
  if (flag) crossValidate(gold, docs, examples, Number(count));
  else write(train(examples.flat()), gold.length);
}

function readGold(file: string): Gold[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line, i) => ({line, i}))
    .filter(({line}) => line.trim() !== "")
    .map(({line, i}) => {
      const gold = JSON.parse(line) as Gold;
      if (typeof gold.text !== "string" || !Array.isArray(gold.events))
        throw new Error(
          `${file}:${i + 1}: no “text” or no “events”; write {"id": …, "text": …, "events": [{"start": …, "end": …}]}`
        );
      return gold;
    });
}

/** One example a sentence: label 1 where a token is part of a trigger. */
function examplesOf(doc: Doc, events: readonly Span[]): Example[] {
  const labels = new Uint8Array(doc.tokens.n);
  for (const event of events) {
    const run = tokensIn(doc.tokens, event);
    if (run) labels.fill(1, run.first, run.last + 1);
  }
  const columns = triggerColumns(doc);
  const rows = new FeatureRows();
  return doc.sentences.map(({first, last}) => {
    rows.clear();
    addSentence(doc, columns, first, last, rows);
    return example(rows, labels.slice(first, last + 1));
  });
}

function train(examples: readonly Example[]): CrfModel {
  const all = frequentFeatures(examples, {bits: BITS, min: LEAST});
  const first = trainCrf(numbered(examples, all), {...OPTIONS, features: all.keys.length});
  const kept = pruned(all, strongest(first, KEPT));
  return quantise(trainCrf(numbered(examples, kept), {...OPTIONS, features: kept.keys.length}), kept);
}

function write(model: CrfModel, documents: number): void {
  const bytes = writeWeights({models: {triggers: model}, notes: {documents, threshold: THRESHOLD, ...OPTIONS}});
  const module = new URL("../src/extract/events/triggers/weights.generated.ts", import.meta.url);
  writeModule(module, bytes, "npm run train:events");
  process.stdout.write(`${model.keys.length} features, ${bytes.length} bytes\n`);
}

/** Document `i` is tested in fold `i % folds`, on weights that never saw it; strict F1 of the spans, in all and by source. */
function crossValidate(
  gold: readonly Gold[],
  docs: readonly Doc[],
  examples: readonly Example[][],
  folds: number
): void {
  const tally = new Map<string, {gold: number; found: number; right: number}>();
  for (let fold = 0; fold < folds; fold++) {
    const model = train(examples.filter((_, i) => i % folds !== fold).flat());
    docs.forEach((doc, i) => {
      if (i % folds !== fold) return;
      const {start, end} = doc.tokens;
      const wanted = new Set(gold[i]!.events.map((event) => `${event.start}-${event.end}`));
      const found = decodeTriggers(doc, model, THRESHOLD);
      const right = found.filter(({first, last}) => wanted.has(`${start[first]}-${end[last]}`)).length;
      for (const part of ["all", gold[i]!.source ?? "other"]) {
        const sum = tally.get(part) ?? {gold: 0, found: 0, right: 0};
        tally.set(part, {gold: sum.gold + wanted.size, found: sum.found + found.length, right: sum.right + right});
      }
    });
    process.stderr.write(`fold ${fold + 1} of ${folds}\n`);
  }
  for (const [part, {gold: wanted, found, right}] of tally) {
    const [p, r] = [(100 * right) / found, (100 * right) / wanted];
    process.stdout.write(
      `${part}: strict P ${p.toFixed(2)} R ${r.toFixed(2)} F1 ${((2 * p * r) / (p + r)).toFixed(2)}\n`
    );
  }
}

main(process.argv.slice(2));
