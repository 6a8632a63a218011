import {exactPairs, union} from "./exactPairs.js";
import {matchQuotes, worded, type ScoredQuote, type Worded} from "./matchQuotes.js";
import {prf, share, type Prf} from "./prf.js";
import {sameName} from "./sameName.js";
import type {ScoreError} from "./scoreError.js";
import {inCommon, sameWords, wordOffsets} from "./wordOffsets.js";

/** A text with the quotes it has and those found in it. */
export interface QuotedText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly ScoredQuote[];
  readonly found: readonly ScoredQuote[];
}

/** An accuracy from 0 to 1 over `of` cases; null where there are none. */
export interface Accuracy {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

export interface QuoteScore {
  /** Words in any gold quote against words in any found one (the overlap of Citron, Newell et al. 2018, counted by words). */
  readonly words: Prf;
  /** Quotes paired where at least 30 or 80 % of the gold's words are covered (Gender Gap Tracker). */
  readonly matched30: Prf;
  readonly matched80: Prf;
  /** Quotes of exactly the same words. */
  readonly exact: Prf;
  /** On the pairs of `matched30`, where the gold has one: a word in common with the speaker's span, the same words, cues that overlap, the same name. */
  readonly speaker: Accuracy;
  readonly speakerExact: Accuracy;
  readonly cue: Accuracy;
  readonly canonical: Accuracy;
  readonly errors: readonly ScoreError[];
}

/**
 * Scores quotes by the measures of the field. The same function scores the extractor and a student's marks.
 * @param type only quotes of this type, in gold and found alike: `direct`, `mixed`, `indirect`
 */
export function scoreQuotes(texts: readonly QuotedText[], type?: string): QuoteScore {
  const sums = {gold: 0, found: 0, exact: 0, matched30: 0, matched80: 0, goldWords: 0, foundWords: 0, commonWords: 0};
  const tallies = {speaker: tally(), speakerExact: tally(), cue: tally(), canonical: tally()};
  const errors: ScoreError[] = [];
  for (const {id, text, gold: allGold, found: allFound} of texts) {
    const gold = worded(text, allGold, type);
    const found = worded(text, allFound, type);
    sums.gold += gold.length;
    sums.found += found.length;
    sums.exact += exactPairs(gold, found);
    sums.matched80 += matchQuotes(gold, found, 0.8).length;
    const [goldWords, foundWords] = [union(gold), union(found)];
    sums.goldWords += goldWords.size;
    sums.foundWords += foundWords.size;
    sums.commonWords += inCommon(goldWords, foundWords);
    const pairs = matchQuotes(gold, found, 0.3);
    sums.matched30 += pairs.length;
    const note = (kind: string, wanted: string | null, got: string | null) => errors.push({kind, id, wanted, got});
    for (const [wanted, got] of pairs) scorePair(text, wanted, got, tallies, note);
    for (const quote of left(gold, pairs, 0)) note("missed", wordsOf(text, quote), null);
    for (const quote of left(found, pairs, 1)) note("beyond the gold", null, wordsOf(text, quote));
  }
  return {
    words: prf(sums.commonWords, sums.foundWords, sums.goldWords),
    matched30: prf(sums.matched30, sums.found, sums.gold),
    matched80: prf(sums.matched80, sums.found, sums.gold),
    exact: prf(sums.exact, sums.found, sums.gold),
    speaker: accuracy(tallies.speaker),
    speakerExact: accuracy(tallies.speakerExact),
    cue: accuracy(tallies.cue),
    canonical: accuracy(tallies.canonical),
    errors
  };
}

interface Tally {
  right: number;
  of: number;
}

function tally(): Tally {
  return {right: 0, of: 0};
}

function accuracy({right, of}: Tally): Accuracy {
  return {right, of, share: of > 0 ? share(right, of) : null};
}

type Tallies = Record<"speaker" | "speakerExact" | "cue" | "canonical", Tally>;
type Note = (kind: string, wanted: string | null, got: string | null) => void;

function scorePair(text: string, {quote: gold, words}: Worded, found: Worded, tallies: Tallies, note: Note): void {
  const {quote} = found;
  const count = (key: keyof Tallies, right: boolean): boolean => {
    tallies[key].of++;
    if (right) tallies[key].right++;
    return right;
  };
  if (!sameWords(words, found.words))
    note("bounds", text.slice(gold.start, gold.end), text.slice(quote.start, quote.end));
  if (gold.speakerStart != null) {
    const [wanted, got] = [
      spanWords(text, gold.speakerStart, gold.speakerEnd),
      spanWords(text, quote.speakerStart, quote.speakerEnd)
    ];
    const right = count("speaker", inCommon(wanted, got) > 0);
    count("speakerExact", wanted.size > 0 && sameWords(wanted, got));
    if (!right)
      note("speaker", cut(text, gold.speakerStart, gold.speakerEnd), cut(text, quote.speakerStart, quote.speakerEnd));
  }
  if (gold.canonicalSpeaker && !count("canonical", sameName(gold.canonicalSpeaker, quote.speaker)))
    note("name", gold.canonicalSpeaker, quote.speaker ?? null);
  if (gold.cueStart != null) {
    const overlaps = quote.cueStart != null && quote.cueStart < gold.cueEnd! && quote.cueEnd! > gold.cueStart;
    if (!count("cue", overlaps))
      note("cue", cut(text, gold.cueStart, gold.cueEnd), cut(text, quote.cueStart, quote.cueEnd));
  }
}

function left(quotes: readonly Worded[], pairs: readonly [Worded, Worded][], side: 0 | 1): Worded[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return quotes.filter((quote) => !paired.has(quote));
}

function spanWords(text: string, start: number | null | undefined, end: number | null | undefined) {
  return start == null || end == null ? new Set<number>() : wordOffsets(text, [{start, end}]);
}

function cut(text: string, start: number | null | undefined, end: number | null | undefined): string | null {
  return start == null || end == null ? null : text.slice(start, end);
}

function wordsOf(text: string, {quote}: Worded): string {
  return text.slice(quote.start, quote.end);
}
