import type {Doc} from "../doc/readDoc.js";
import type {Zone} from "../types.js";
import type {Spoken} from "./spoken.js";

/** Finds every quote in a document, in text order: its words, its cue and its speaker as written. */
export function findQuotes(_doc: Doc, _zones: readonly Zone[]): Spoken[] {
  return [];
}
