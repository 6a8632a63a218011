import {readKey} from "../src/annotation/keys/readKey.js";
import {ofExtraction} from "../src/annotation/ofExtraction.js";
import {quotesOf} from "../src/annotation/quotesOf.js";
import {labels} from "../src/annotation/types.js";
import {scoreMarks} from "../src/scoring/agreement/scoreMarks.js";
import {prfMeasure, type Measure} from "../src/scoring/measure.js";
import {measureQuotes} from "../src/scoring/measureQuotes.js";
import {prf, type Prf} from "../src/scoring/prf.js";
import {scoreQuotes} from "../src/scoring/scoreQuotes.js";
import {UsageError} from "./commandOptions.js";
import type {Evaluation} from "./evaluateGold.js";
import {extractCorpus} from "./extractCorpus.js";

/**
 * Scores what the extractor finds in the kit's articles against marks, such as those of `data/keys`, with the functions that score a
 * student's marks in the page: quotes with their speakers and cues, then each label that the marks have.
 */
export function evaluateMarks(
  name: string,
  files: readonly {readonly file: string; readonly content: string}[]
): Evaluation {
  const {readings} = extractCorpus();
  const articles = readings.map(({article}) => article);
  const texts = files.map(({file, content}) => {
    const key = readKey(content, file, articles);
    if ("problems" in key) throw new UsageError(key.problems.join("\n"));
    const {article, extraction} = readings.find(({article: {id}}) => id === key.marking.article)!;
    return {id: article.id, text: article.text, key: key.marking, found: ofExtraction(article.id, extraction)};
  });
  const score = scoreQuotes(
    texts.map(({id, text, key, found}) => ({
      id,
      text,
      gold: quotesOf(key).map((quote) => ({...quote, canonicalSpeaker: quote.speaker})),
      found: quotesOf(found)
    }))
  );
  const scores = texts.flatMap(({text, key, found}) => scoreMarks(text, key.marks, found.marks, labels));
  const marked = labels.flatMap((label) => {
    const of = scores.filter((each) => each.label === label);
    if (of.every(({exact}) => exact.gold === 0)) return [];
    const subject = {corpus: name, part: "key", type: null} as const;
    return [
      prfMeasure(subject, `${label}s, same words`, sum(of.map(({exact}) => exact))),
      prfMeasure(subject, `${label}s, word overlap`, sum(of.map(({words}) => words)))
    ];
  });
  return {
    name,
    documents: texts.length,
    measures: [...measureQuotes(name, null, score), ...marked] satisfies Measure[],
    errors: score.errors.map((error) => ({...error, part: "quotes"}))
  };
}

function sum(parts: readonly Prf[]): Prf {
  const of = (field: "hits" | "found" | "gold"): number => parts.reduce((total, part) => total + part[field], 0);
  return prf(of("hits"), of("found"), of("gold"));
}
