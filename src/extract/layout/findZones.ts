import type {Doc} from "../doc/readDoc.js";
import type {Zone} from "../types.js";

/** Finds what is no part of the story: headline, caption, dateline, byline, credits, desk notes, in text order. */
export function findZones(_doc: Doc): Zone[] {
  return [];
}
