import {readDoc} from "../src/extract/doc/readDoc.js";
import {findZones} from "../src/extract/layout/findZones.js";
import {readHeader} from "../src/extract/layout/readHeader.js";
import type {CorpusArticle} from "../src/tables/types.js";

/** Fills in what an article's front matter lacks and its own text says: dateline, byline, credits, a printed date. */
export function completeArticle(article: CorpusArticle): CorpusArticle {
  const doc = readDoc(article);
  const {place, outlet, byline, published, evidence} = readHeader(doc, findZones(doc));
  const dated = article.published === null && published !== null;
  return {
    ...article,
    place: article.place ?? place,
    outlet: article.outlet ?? outlet,
    byline: article.byline ?? byline,
    ...(dated && {
      published,
      publishedFrom: "text" as const,
      evidence: article.evidence ?? `The text says “${evidence.published?.text.trim()}”.`
    })
  };
}
