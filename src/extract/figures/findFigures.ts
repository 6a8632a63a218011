import type {Doc} from "../doc/readDoc.js";
import type {Figure, Quote, Time} from "../types.js";

/** Finds the amounts an article reports, in text order; amounts of time are times, not figures. */
export function findFigures(_doc: Doc, _quotes: readonly Quote[], _times: readonly Time[]): Figure[] {
  return [];
}
