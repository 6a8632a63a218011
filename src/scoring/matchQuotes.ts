import type {Span} from "../extract/types.js";
import {inCommon, wordOffsets} from "./wordOffsets.js";

/** A quote as a gold corpus, the extractor or a student gives it; only the span is needed. */
export interface ScoredQuote extends Span {
  readonly parts?: readonly Span[] | undefined;
  readonly type?: string | null | undefined;
  readonly speakerStart?: number | null | undefined;
  readonly speakerEnd?: number | null | undefined;
  readonly cueStart?: number | null | undefined;
  readonly cueEnd?: number | null | undefined;
  /** The one name of the speaker: `canonicalSpeaker` in a gold, `speaker` as found. */
  readonly canonicalSpeaker?: string | null | undefined;
  readonly speaker?: string | null | undefined;
}

/** A quote with its words. */
export interface Worded {
  readonly quote: ScoredQuote;
  readonly words: ReadonlySet<number>;
}

/** The quotes of a type (all where none is asked for) that have at least one word; a quote without a type is of every type. */
export function worded(text: string, quotes: readonly ScoredQuote[], type: string | undefined): Worded[] {
  return quotes
    .filter((quote) => type === undefined || quote.type == null || quote.type === type)
    .map((quote) => ({quote, words: wordOffsets(text, quote.parts ?? [quote])}))
    .filter(({words}) => words.size > 0);
}

/**
 * Pairs gold and found quotes one to one, as the evaluation of the Gender Gap Tracker does (Asr et al. 2021, PLOS ONE 16(1)): each
 * gold quote in turn takes, of the quotes still free, the one that covers most of its words, if it covers at least a share of them.
 * @param least the share, 0.3 and 0.8 in the paper
 */
export function matchQuotes(gold: readonly Worded[], found: readonly Worded[], least: number): [Worded, Worded][] {
  const free = new Set(found);
  const pairs: [Worded, Worded][] = [];
  for (const wanted of gold) {
    let best: Worded | undefined;
    let most = 0;
    for (const candidate of free) {
      const covered = inCommon(wanted.words, candidate.words) / wanted.words.size;
      if (covered >= least && covered > most) [best, most] = [candidate, covered];
    }
    if (best === undefined) continue;
    free.delete(best);
    pairs.push([wanted, best]);
  }
  return pairs;
}
