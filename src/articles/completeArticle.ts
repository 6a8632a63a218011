import {readDoc} from "../extract/doc/readDoc.js";
import {findZones} from "../extract/layout/findZones.js";
import type {CorpusArticle} from "../tables/types.js";
import {completeFromZones} from "./completeFromZones.js";

/** Fills in what an article's front matter lacks and its own text says: dateline, byline, credits, a printed date. */
export function completeArticle(article: CorpusArticle): CorpusArticle {
  return completeFromZones(article, findZones(readDoc(article)));
}
