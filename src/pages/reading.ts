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
  const marks = {
    quotes: numbered(extraction.quotes),
    // States, and the sayings that the quotes already tell of, are no events of the story.
    events: numbered(extraction.events.filter(({kind}) => kind === "event")),
    times: numbered(extraction.times),
    figures: numbered(extraction.figures)
  };
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
    parts: cutParts({id, paragraphs: lines, ...marks}),
    ...marks,
    quotes: marks.quotes.map((quote) => {
      const own = ownParts(quote, text);
      return {
        ...quote,
        own,
        words: countWords((quote.parts ?? [quote]).map((part) => part.text).join(" ")),
        ownWords: countWords(own.map(({start, end}) => text.slice(start, end)).join(" "))
      };
    }),
    seams: numbered(findSeams({text, ...extraction})),
    extraction
  };
}

function paragraphs(text: string, {zones}: Extraction): Paragraph[] {
  let n = 0;
  return lines(text).map(({start, end}) => {
    const line = text.slice(start, end);
    const zone = zones.find((z) => z.start <= start && z.end >= start + line.trimEnd().length)?.kind ?? null;
    return {start, end, zone, n: zone ? null : ++n};
  });
}

/** Characters of a paragraph; one with more, as of a text that came without line breaks, is shown as several. */
const longest = 6000;

/** The lines of a text; those that are too long are cut after sentences, so that a page can be cut there too. */
function lines(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({0: line, index}) => {
    const pieces: Span[] = [];
    let start = 0;
    while (line.length - start > longest) {
      const ends = [...line.slice(start, start + longest).matchAll(/[.!?…؟。][”"’')\]]*\s+(?=\S)/gu)];
      const last = ends.at(-1);
      if (!last) break;
      const end = start + last.index + last[0].trimEnd().length;
      pieces.push({start: index + start, end: index + end});
      start += last.index + last[0].length;
    }
    return [...pieces, {start: index + start, end: index + line.length}];
  });
}
