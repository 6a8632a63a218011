import type {Extraction} from "../extract/types.js";
import type {CorpusArticle} from "../tables/types.js";
import {columns, type OwnTables} from "./columns.js";
import {clip} from "./limits.js";
import {completeOwn, ownArticle} from "./ownArticle.js";
import type {Extract, OwnRequest} from "./work.js";

/** A text read, and nothing made of it yet. */
export function readExtraction(
  {id, text, fields, without}: OwnRequest,
  extract: Extract
): {readonly article: CorpusArticle; readonly extraction: Extraction} {
  const article = ownArticle(id, clip(text).text, fields);
  const extraction = extract(article, without);
  return {article: completeOwn(article, extraction), extraction};
}

/** The tables of a text, for what is counted over all of a reader's texts. */
export const tablesOf = (request: OwnRequest, extract: Extract): OwnTables =>
  columns([readExtraction(request, extract)]);
