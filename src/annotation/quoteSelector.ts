import type {Span} from "../extract/types.js";

/** Words with what stands before and after them, so that they are found again in another version of the text. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many characters of context are kept on each side, as Hypothesis keeps them. */
const context = 32;

/** The words of a span with their context; no character outside the basic plane is cut in two. */
export function quoteSelector(text: string, {start, end}: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, ""),
    suffix: text.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, "")
  };
}
