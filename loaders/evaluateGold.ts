import {extract} from "../src/extract/extract.js";
import type {Extraction} from "../src/extract/types.js";
import type {Measure} from "../src/scoring/measure.js";
import {measureEvents, measureStatus} from "../src/scoring/measureEvents.js";
import {measureKey} from "../src/scoring/measureKey.js";
import {measureQuotes} from "../src/scoring/measureQuotes.js";
import {measureTimes} from "../src/scoring/measureTimes.js";
import type {ScoredQuote} from "../src/scoring/matchQuotes.js";
import {scoreEvents} from "../src/scoring/scoreEvents.js";
import type {ScoreError} from "../src/scoring/scoreError.js";
import {scoreKey, type AnswerKey} from "../src/scoring/scoreKey.js";
import {scoreQuotes} from "../src/scoring/scoreQuotes.js";
import {scoreStatus, type FactualEvent} from "../src/scoring/scoreStatus.js";
import {scoreTimes, type ScoredTime} from "../src/scoring/scoreTimes.js";
import {UsageError} from "./commandOptions.js";
import {evaluateMarks} from "./evaluateMarks.js";
import {extractCorpus} from "./extractCorpus.js";
import {isDay} from "../src/articles/isDay.js";
import type {Gold, GoldText} from "./readGold.js";

/** What a gold says of the extractor: figures, and each difference with the part it concerns. */
export interface Evaluation {
  readonly name: string;
  readonly documents: number;
  readonly measures: readonly Measure[];
  readonly errors: readonly (ScoreError & {readonly part: Measure["part"]})[];
}

const TYPES = ["direct", "mixed", "indirect"];

/**
 * Runs the extractor on a gold's texts and scores what it finds, by all that the gold has: quotes, times, events, their status, or
 * an answer key of the kit's own articles, in columns or in marks. The extractor is given id, text and day, nothing else.
 * @param type score only quotes of this type; without it all together, then each type
 */
export function evaluateGold(gold: Gold, type?: string): Evaluation {
  if (gold.kind === "marks") return evaluateMarks(gold.name, gold.files);
  return gold.kind === "key" ? evaluateKeys(gold.name, gold.keys) : evaluateCorpus(gold.name, gold.texts, type);
}

function evaluateCorpus(name: string, texts: readonly GoldText[], type: string | undefined): Evaluation {
  const measures: Measure[] = [];
  const errors: Evaluation["errors"][number][] = [];
  const add = (part: Measure["part"], figures: Measure[], differences: readonly ScoreError[]): void => {
    measures.push(...figures);
    errors.push(...differences.map((error) => ({...error, part})));
  };
  const read = texts.map((gold) => ({
    gold,
    found: extract({id: gold.id, text: gold.text, published: day(gold)})
  }));
  /** The gold and found records of one part, for the scorer that knows their fields. */
  const pairs = <Wanted, Got>(
    list: "quotes" | "timexes" | "events",
    found: (extraction: Extraction) => readonly Got[]
  ) =>
    read.map(({gold, found: extraction}) => ({
      ...gold,
      gold: (gold[list] ?? []) as unknown as readonly Wanted[],
      found: found(extraction)
    }));

  if (texts.some(({quotes}) => quotes?.length)) {
    const quoted = pairs<ScoredQuote, ScoredQuote>("quotes", ({quotes}) => quotes);
    const typed = quoted.some(({gold}) => gold.some((quote) => quote.type != null));
    const types = type ? [type] : [undefined, ...(typed ? TYPES : [])];
    for (const [i, one] of types.entries()) {
      const score = scoreQuotes(quoted, one);
      add("quotes", measureQuotes(name, one ?? null, score), i === 0 ? score.errors : []);
    }
  }
  if (texts.some(({timexes}) => timexes?.length)) {
    const score = scoreTimes(pairs<ScoredTime, ScoredTime>("timexes", ({times}) => times));
    add("times", measureTimes(name, score), score.errors);
  }
  if (texts.some(({events}) => events?.length)) {
    const score = scoreEvents(pairs("events", ({events}) => events));
    add("events", measureEvents(name, score), score.errors);
  }
  if (texts.some(({events}) => events?.some(({modality}) => modality === "CERTAIN"))) {
    const score = scoreStatus(pairs<FactualEvent, Extraction["events"][number]>("events", ({events}) => events));
    add("status", measureStatus(name, score), score.errors);
  }
  if (measures.length === 0)
    throw new UsageError(`${name}: nothing to measure by; a gold has “quotes”, “timexes” or “events”`);
  return {name, documents: texts.length, measures, errors};
}

/** The day of a text; a corpus may have a line whose day is none, which the command `extract` would refuse. */
function day({published}: GoldText): string | null {
  return isDay(published) ? published : null;
}

function evaluateKeys(name: string, keys: readonly AnswerKey[]): Evaluation {
  const {readings} = extractCorpus();
  const score = scoreKey(
    keys.map((key) => {
      const reading = readings.find(({article}) => article.id === key.article.id);
      if (reading) return {text: reading.article.text, key, found: reading.extraction};
      throw new UsageError(`${key.article.id}: the key of an article that is not in data/articles`);
    })
  );
  return {
    name,
    documents: keys.length,
    measures: measureKey(name, score),
    errors: score.errors.map((error) => ({...error, part: "key"}))
  };
}
