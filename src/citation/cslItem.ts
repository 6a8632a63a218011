import type {CorpusArticle} from "../tables/types.js";

/** A reference as CSL-JSON has it, as far as it is used here. Source: Citation Style Language, csl-data.json of 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "software";
  readonly title: string;
  readonly "container-title"?: string;
  readonly author?: readonly {readonly literal: string}[];
  readonly issued?: {readonly "date-parts": readonly [readonly number[]]};
  readonly language?: string;
  readonly note?: string;
  readonly URL?: string;
  readonly version?: string;
}

/** The reference of an article: what its file says of it, and how its day is known where nobody printed it. */
export function articleReference(article: CorpusArticle): CslItem {
  const {id, title, outlet, byline, published, publishedFrom, language, url} = article;
  return {
    id,
    type: "article-newspaper",
    title: title ?? `Untitled article (${id})`,
    ...(outlet !== null && {"container-title": outlet}),
    ...(byline !== null && {author: [{literal: byline.replace(/^by\s+/i, "")}]}),
    ...(published !== null && {issued: {"date-parts": [published.split("-").map(Number)] as const}}),
    ...(language !== null && {language}),
    ...(publishedFrom === "inferred" && {note: "Day of publication inferred from the text."}),
    ...(url !== null && {URL: url})
  };
}

/** The reference of the kit itself; `url` is where this site stands, null where nobody said. */
export function kitReference(version: string, url: string | null): CslItem {
  return {
    id: "according-to",
    type: "software",
    title: "According To: reading news coverage as evidence",
    version,
    note: `Version ${version}.`,
    ...(url !== null && {URL: url})
  };
}
