import type {Article, Span} from "../types.js";
import {paragraphEnds} from "./paragraphs.js";
import {readTokens, type Tokens} from "./tokens.js";

/** First and last token (inclusive) of a run of tokens. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** An article as the rules see it. */
export interface Doc {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  /** As runs of tokens: `sentences[tokens.sentence[i]]` holds token `i`, and so for paragraphs. */
  readonly sentences: readonly TokenRun[];
  readonly paragraphs: readonly TokenRun[];
  /** Names of the rules that this reading does without, to see what they do. */
  readonly without: ReadonlySet<string>;
}

/** Reads an article into tokens, sentences and paragraphs; `without` names rules that are to be left out. */
export function readDoc(article: Article, without: Iterable<string> = []): Doc {
  const {text} = article;
  const tokens = readTokens(text, paragraphEnds(text));
  return {
    article,
    text,
    tokens,
    sentences: runs(tokens.sentence),
    paragraphs: runs(tokens.paragraph),
    without: new Set(without)
  };
}

/** The token that holds or follows an offset; `tokens.n` where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.n;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens.end[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The tokens that a span touches; null where it touches none. */
export function tokensIn(tokens: Tokens, {start, end}: Span): TokenRun | null {
  const first = tokenAt(tokens, start);
  let last = first - 1;
  while (last + 1 < tokens.n && tokens.start[last + 1]! < end) last++;
  return last < first ? null : {first, last};
}

function runs(ids: Int32Array): TokenRun[] {
  const out: TokenRun[] = [];
  for (let first = 0; first < ids.length;) {
    let last = first;
    while (last + 1 < ids.length && ids[last + 1] === ids[first]) last++;
    out.push({first, last});
    first = last + 1;
  }
  return out;
}
