import {readDoc, tokensIn, type Doc, type TokenRun} from "../../src/extract/doc/readDoc.js";
import {pairMarks, type Quotation} from "../../src/extract/quotes/marks.js";
import {paragraphBounds} from "../../src/extract/quotes/findQuotes.js";
import type {Span} from "../../src/extract/types.js";

/** A quote of a gold article, as its line in the file gives it. */
export interface GoldQuote extends Span {
  readonly parts?: readonly Span[];
  readonly cueStart?: number;
  readonly cueEnd?: number;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  readonly type?: string;
}

/** A quote of a gold article in tokens. */
export interface GoldRun {
  readonly parts: readonly TokenRun[];
  readonly cue: TokenRun | null;
  readonly speaker: TokenRun | null;
}

/** A gold article, read as the extractor reads it. */
export interface GoldDoc {
  readonly doc: Doc;
  readonly quotations: readonly Quotation[];
  readonly gold: readonly GoldRun[];
  readonly quotes: readonly GoldQuote[];
}

/** Reads one line of a gold file: `{"id", "text", "quotes": […]}`. */
export function goldDoc({id, text, quotes}: {id: string; text: string; quotes: readonly GoldQuote[]}): GoldDoc {
  const doc = readDoc({id, text, published: null});
  const run = (start?: number, end?: number) =>
    start === undefined || end === undefined ? null : tokensIn(doc.tokens, {start, end});
  const gold = quotes.map((quote) => ({
    parts: (quote.parts ?? [quote]).flatMap((part) => tokensIn(doc.tokens, part) ?? []),
    cue: run(quote.cueStart, quote.cueEnd),
    speaker: run(quote.speakerStart, quote.speakerEnd)
  }));
  return {
    doc,
    quotations: pairMarks(text, paragraphBounds(doc)),
    gold: gold.filter(({parts}) => parts.length > 0),
    quotes
  };
}
