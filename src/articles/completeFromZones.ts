import {readHeader} from "../extract/layout/readHeader.js";
import type {Zone} from "../extract/types.js";
import type {CorpusArticle} from "../tables/types.js";

/** Fills in what an article's front matter lacks and the zones of its text say: dateline, byline, credits, a printed date. */
export function completeFromZones(article: CorpusArticle, zones: readonly Zone[]): CorpusArticle {
  const {place, outlet, byline, published, evidence} = readHeader(article, zones);
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
