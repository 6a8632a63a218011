import type {Doc} from "../doc/readDoc.js";
import type {Zone} from "../types.js";
import {assemble} from "./assemble.js";
import {columnsOf} from "./columns.js";
import {link} from "./link.js";
import {pairMarks} from "./marks.js";
import {quoteModels, type QuoteModels} from "./quoteModels.js";
import type {Spoken} from "./spoken.js";
import {tag} from "./tag.js";
import {toSpoken} from "./toSpoken.js";

/** Finds every quote in a document, in text order: its words, its cue and its speaker as written. */
export function findQuotes(doc: Doc, zones: readonly Zone[]): Spoken[] {
  return findQuotesWith(quoteModels(), doc, zones);
}

/** The same with weights of the caller's choice, for training and experiments. */
export function findQuotesWith({cues, tagger, linker}: QuoteModels, doc: Doc, _zones: readonly Zone[]): Spoken[] {
  const quotations = pairMarks(doc.text, paragraphBounds(doc));
  const columns = columnsOf(doc, quotations, cues);
  const reading = tag(columns, tagger);
  const drafts = assemble(reading, link(reading, linker));
  return drafts.flatMap((draft) => toSpoken(draft, doc, columns, quotations) ?? []);
}

/** Offsets at which each paragraph's tokens end. */
export function paragraphBounds({tokens, paragraphs, text}: Doc): number[] {
  return [...paragraphs.slice(1).map(({first}) => tokens.start[first]!), text.length];
}
