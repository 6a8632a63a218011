import type {Event, Extraction, Figure, Quote, Span, Time, ZoneKind} from "../extract/types.js";
import {countWords} from "../tables/countWords.js";
import type {CorpusArticle, PublishedFrom} from "../tables/types.js";
import {cutParts, type ArticlePart} from "./articleParts.js";
import {findSeams, type Seam} from "./findSeams.js";
import {ownParts} from "./ownParts.js";

/** A quote with its number in the article, which is its name everywhere, and its words counted. */
export interface ReadQuote extends Quote {
  readonly n: number;
  readonly words: number;
  /** The stretches inside quotation marks: the speaker's own words. */
  readonly own: readonly Span[];
  readonly ownWords: number;
}

export interface Paragraph extends Span {
  /** Its number among the paragraphs of the story; null for captions, credits and desk notes. */
  readonly n: number | null;
  readonly zone: ZoneKind | null;
}

/** How the day an article was published is known. */
export type DateFrom = PublishedFrom | "unknown";

/** One article as the pages show it. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  /** The article in few words: its outlet, and its day where the outlet has several. */
  readonly label: string;
  readonly title: string | null;
  readonly place: string | null;
  readonly published: string | null;
  readonly dateFrom: DateFrom;
  /** The sentence that says how an inferred date was found. */
  readonly evidence: string | null;
  readonly language: string;
  readonly words: number;
  readonly paragraphs: readonly Paragraph[];
  /** Its pages: one, or with very many words several. */
  readonly parts: readonly ArticlePart[];
  readonly quotes: readonly ReadQuote[];
  readonly events: readonly (Event & {readonly n: number})[];
  readonly times: readonly (Time & {readonly n: number})[];
  readonly figures: readonly (Figure & {readonly n: number})[];
  /** Traces of editing. */
  readonly seams: readonly (Seam & {readonly n: number})[];
  readonly extraction: Extraction;
  /** The article stands on the page that is shown, and links to its marks stay there. */
  readonly here?: true;
  /** How each quote was read, by its id, for pages that tell it in its note. */
  readonly why?: ReadonlyMap<string, string>;
}

/** An article and its extraction as the pages read them: everything numbered in the order of the text, words counted. */
export function reading(article: CorpusArticle, extraction: Extraction): Reading {
  const {id, text} = article;
  const {published} = extraction;
  const numbered = <T extends Span>(spans: readonly T[]) =>
    [...spans].sort((a, b) => a.start - b.start || b.end - a.end).map((span, i) => ({...span, n: i + 1}));
  const lines = paragraphs(text, extraction);
  return {
    id,
    text,
    outlet: article.outlet ?? id,
    label: article.outlet ?? id,
    title: article.title,
    place: article.place,
    published,
    dateFrom: published == null ? "unknown" : (article.publishedFrom ?? "stated"),
    evidence: article.evidence,
    language: article.language ?? "en",
    words: countWords(text),
    paragraphs: lines,
    parts: cutParts({id, text, paragraphs: lines}),
    quotes: numbered(extraction.quotes).map((quote) => {
      const own = ownParts(quote, text);
      return {
        ...quote,
        own,
        words: countWords((quote.parts ?? [quote]).map((part) => part.text).join(" ")),
        ownWords: countWords(own.map(({start, end}) => text.slice(start, end)).join(" "))
      };
    }),
    // States, and the sayings that the quotes already tell of, are no events of the story.
    events: numbered(extraction.events.filter(({kind}) => kind === "event")),
    times: numbered(extraction.times),
    figures: numbered(extraction.figures),
    seams: numbered(findSeams({text, ...extraction})),
    extraction
  };
}

function paragraphs(text: string, {zones}: Extraction): Paragraph[] {
  let n = 0;
  return [...text.matchAll(/[^\r\n]+/g)].map(({0: line, index: start}) => {
    const end = start + line.length;
    const zone = zones.find((z) => z.start <= start && z.end >= start + line.trimEnd().length)?.kind ?? null;
    return {start, end, zone, n: zone ? null : ++n};
  });
}
