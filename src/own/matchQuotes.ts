import type {Quote} from "../extract/types.js";

/** Two quotes of different articles that share their words, and how many: 1 for all. */
export interface QuotePair {
  readonly mine: Quote;
  readonly theirs: Quote;
  readonly share: number;
}

export interface QuoteMatch {
  readonly shared: readonly QuotePair[];
  readonly onlyMine: readonly Quote[];
  readonly onlyTheirs: readonly Quote[];
}

// Of the words of the shorter quote, how many must stand in the other in the same order.
const ENOUGH = 0.6;
// Quotes of fewer words match only where the same person says them.
const FEW = 4;

/**
 * Pairs the quotes of two articles by their words: the longest common run of words in order (Needleman and Wunsch 1970, gaps free),
 * as a share of the shorter quote. Case, punctuation and quotation marks do not count, nor do small differences of wording. Each
 * quote is in one pair at most, the best first.
 */
export function matchQuotes(mine: readonly Quote[], theirs: readonly Quote[]): QuoteMatch {
  const words = new Map([...mine, ...theirs].map((quote) => [quote, wordsOf(quote)]));
  const index = new Map<string, Quote[]>();
  for (const quote of theirs)
    for (const word of new Set(words.get(quote))) index.set(word, [...(index.get(word) ?? []), quote]);
  const pairs: QuotePair[] = [];
  for (const quote of mine) {
    const counts = new Map<Quote, number>();
    for (const word of new Set(words.get(quote)))
      for (const other of index.get(word) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    for (const [other, count] of counts) {
      const [a, b] = [words.get(quote)!, words.get(other)!];
      const least = Math.min(a.length, b.length);
      if (count < ENOUGH * new Set(a.length < b.length ? a : b).size) continue;
      if (least < FEW && quote.speaker !== other.speaker) continue;
      const share = commonWords(a, b) / least;
      if (share >= ENOUGH) pairs.push({mine: quote, theirs: other, share});
    }
  }
  pairs.sort((a, b) => b.share - a.share || length(b) - length(a) || a.mine.start - b.mine.start);
  const taken = new Set<Quote>();
  const shared = pairs.filter(({mine: a, theirs: b}) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  const free = (quote: Quote): boolean => !taken.has(quote);
  return {
    shared: shared.sort((a, b) => a.mine.start - b.mine.start),
    onlyMine: mine.filter(free),
    onlyTheirs: theirs.filter(free)
  };
}

const length = ({mine, theirs}: QuotePair): number => mine.text.length + theirs.text.length;

/** Words in small letters; numbers as they stand. At most 400 of them: a quote of more is told from others by its first. */
export function wordsOf({text, parts}: Pick<Quote, "text" | "parts">): string[] {
  const words = (parts ?? [{text}]).map((part) => part.text).join(" ");
  return (
    words
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  ).slice(0, 400);
}

/** Length of the longest common subsequence of two lists of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) next[j] = b[j - 1] === word ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]!;
}
