import type {QuoteType} from "../extract/types.js";

/** Types of quotes in the order in which the site names and draws them. */
export const quoteTypes: readonly QuoteType[] = ["direct", "mixed", "indirect"];

/** The words on the page for a type of quote. */
export const typeWords = {direct: "own words", mixed: "partly own words", indirect: "reported"} as const;
