import {completeFromZones} from "../articles/completeFromZones.js";
import {isDay} from "../articles/isDay.js";
import type {Extraction} from "../extract/types.js";
import type {CorpusArticle} from "../tables/types.js";
import type {OwnFields} from "./types.js";

/** A reader's text as an article: fields as given, the rest not known yet. A day that is in no calendar counts as not given. */
export function ownArticle(id: string, text: string, fields: OwnFields): CorpusArticle {
  const field = (name: keyof OwnFields): string | null => fields[name]?.trim() || null;
  const published = isDay(fields.published) ? fields.published : null;
  return {
    id,
    text,
    published,
    publishedFrom: published === null ? null : "stated",
    evidence: null,
    outlet: field("outlet"),
    title: field("title"),
    byline: field("byline"),
    place: field("place"),
    url: field("url"),
    language: null,
    notes: null
  };
}

/** What the fields leave open and the text says: headline, dateline, byline, credits, a printed date. */
export function completeOwn(article: CorpusArticle, {zones}: Extraction): CorpusArticle {
  const headline = zones.find(({kind}) => kind === "headline")?.text.trim() || null;
  return {...completeFromZones(article, zones), title: article.title ?? headline};
}
