import type {Extraction} from "../../src/extract/types.js";
import type {CorpusArticle, Reading} from "../../src/tables/types.js";

const blank = {
  outlet: null,
  title: null,
  published: null,
  publishedFrom: null,
  evidence: null,
  byline: null,
  place: null,
  url: null,
  language: null,
  notes: null
};

/** An article of a test, and what was read in it. */
export function reading(
  article: Partial<CorpusArticle> & {id: string; text: string},
  found: Partial<Extraction> = {}
): Reading {
  const {id, text} = article;
  const published = article.published ?? null;
  return {
    article: {...blank, ...article, id, text, published},
    extraction: {id, published, quotes: [], events: [], times: [], people: [], figures: [], zones: [], ...found}
  };
}
