import type {Article, Extraction} from "../extract/types.js";
import {render} from "../html/html.js";
import {byline, key, layers, readerOf} from "../pages/read/article.js";
import {corpus, type Corpus} from "../pages/corpus.js";
import {reading, type Reading} from "../pages/reading.js";
import {countWords} from "../tables/countWords.js";
import type {CorpusArticle} from "../tables/types.js";
import {columns, type OwnTables} from "./columns.js";
import {compareReadings, type Difference} from "./compareReadings.js";
import {dateEffect, type DateEffect} from "./dateEffect.js";
import {differenceMarks} from "./differenceMarks.js";
import {explainQuote} from "./explainRow.js";
import {findSecond} from "./findSecond.js";
import {guessLanguage, type Language} from "./language.js";
import {clip} from "./limits.js";
import {completeOwn, ownArticle} from "./ownArticle.js";
import {ownFigures, type DrawnFigure} from "./ownFigures.js";
import {partAt, partOf, partStarts} from "./partOf.js";
import {rowViews, type TableView, type ViewName} from "./rowViews.js";
import {ruleUse, type RuleUse} from "./ruleUse.js";
import type {OwnFields} from "./types.js";

/** The extractor's door. */
export type Extract = (article: Article, without?: readonly string[]) => Extraction;

/** A text to read. */
export interface OwnRequest {
  readonly id: string;
  readonly text: string;
  readonly fields: OwnFields;
  /** Names of rules to do without. */
  readonly without: readonly string[];
}

/** What is known of a text besides its words. */
export type OwnHeader = Pick<
  CorpusArticle,
  "id" | "outlet" | "title" | "published" | "publishedFrom" | "evidence" | "byline" | "place" | "url"
>;

/** What the page shows of a text. Markup is safe to put into the page as it is. */
export interface OwnResult {
  readonly id: string;
  /** What the fields, and where they are silent the text, say. */
  readonly header: OwnHeader;
  /** Whether the text begins with its title, so that it need not stand above it too. */
  readonly headed: boolean;
  readonly words: number;
  /** Characters that were read; fewer than there are where a text is too long. */
  readonly read: number;
  readonly whole: boolean;
  readonly language: Language | null;
  /** Offsets at which another article seems to begin. */
  readonly second: readonly number[];
  readonly byline: string;
  readonly layers: string;
  readonly key: string;
  readonly reader: ReaderPart;
  readonly views: Readonly<Record<ViewName, TableView>>;
  readonly tables: OwnTables;
  readonly dates: readonly DateEffect[];
  /** Days named in the text that cannot be placed: “Friday”, where nobody knows when it was written. */
  readonly unplaced: readonly string[];
  readonly rules: readonly RuleUse[];
  /** What differs from the reading with all rules; empty where none is left out. */
  readonly differences: readonly Difference[];
  readonly figures: readonly DrawnFigure[];
}

/** A part of a long text, with its marks. */
export interface ReaderPart {
  readonly html: string;
  readonly part: number;
  readonly parts: number;
  /** Numbers of the paragraphs it shows, from 1, and of all. */
  readonly first: number;
  readonly last: number;
  readonly paragraphs: number;
}

/** A text that has been read: what the page shows, and what further questions about it are answered from. */
export interface OwnWork {
  readonly result: OwnResult;
  readonly article: CorpusArticle;
  readonly extraction: Extraction;
  reader(part: number): ReaderPart;
  /** The part in which a mark such as `q3` stands; null for what is no mark. */
  partOf(mark: string): number | null;
}

/** What a text goes under whose outlet nobody knows. */
const nameless = "Your text";

/** Reads a text with all that the page shows of it. Never throws, whatever the text. */
export function readOwn({id, text: given, fields, without}: OwnRequest, extract: Extract): OwnWork {
  const {text, whole} = clip(given);
  const article = ownArticle(id, text, fields);
  const full = extract(article);
  const extraction = without.length === 0 ? full : extract(article, without);
  const complete = completeOwn(article, extraction);
  const differences = without.length === 0 ? [] : compareReadings(full, extraction);
  const r: Reading = {
    ...reading({...complete, outlet: complete.outlet ?? nameless}, extraction),
    here: true,
    why: new Map(extraction.quotes.map((quote) => [quote.id, explainQuote(quote)]))
  };
  const one = corpus([r]);
  const reader = readerParts(r, one, differences);
  const {outlet, title, published, publishedFrom, evidence, place, url} = complete;
  const header = {id, outlet, title, published, publishedFrom, evidence, byline: complete.byline, place, url};
  return {
    article: complete,
    extraction,
    reader,
    partOf: (mark) => partOfMark(r, mark),
    result: {
      id,
      header,
      headed:
        title !== null && extraction.zones.some(({kind, text: words}) => kind === "headline" && words.trim() === title),
      words: countWords(text),
      read: text.length,
      whole,
      language: guessLanguage(text),
      second: findSecond(text),
      byline: render(byline(r)),
      layers: render(layers([r])),
      key: render(key(one, [r])),
      reader: reader(0),
      views: rowViews(r, extraction),
      tables: columns([{article: complete, extraction}]),
      dates: dateEffect(text, full.times, extract),
      unplaced: full.times
        .filter(({type, from}) => (type === "DATE" || type === "TIME") && from === null)
        .map((time) => time.text),
      rules: ruleUse(full),
      differences,
      figures: ownFigures(one)
    }
  };
}

const MARKS = {q: "quotes", e: "events", t: "times", f: "figures"} as const;

function partOfMark(r: Reading, mark: string): number | null {
  const found = /^([qetf])(\d+)$/.exec(mark);
  const row = found && r[MARKS[found[1] as keyof typeof MARKS]][Number(found[2]) - 1];
  return row ? partAt(r, row.start) : null;
}

function readerParts(r: Reading, one: Corpus, differences: readonly Difference[]): (part: number) => ReaderPart {
  const starts = partStarts(r);
  const marks = differenceMarks(differences);
  return (asked) => {
    const part = Math.max(0, Math.min(asked, starts.length - 1));
    const shown = partOf(r, part);
    const [first, last] = [starts[part]!, (starts[part + 1] ?? r.paragraphs.length) - 1];
    const [from, to] = [r.paragraphs[first]?.start ?? 0, r.paragraphs[last]?.end ?? 0];
    return {
      html: render(
        readerOf(
          shown,
          one,
          "",
          marks.filter(({start, end}) => start < to && end > from)
        )
      ),
      part,
      parts: starts.length,
      first: first + 1,
      last: last + 1,
      paragraphs: r.paragraphs.length
    };
  };
}
