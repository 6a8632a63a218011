import type {Mention} from "../extract/types.js";
import type {Column, Link} from "./definition.js";
import type {CorpusArticle} from "./types.js";

/** A record of an article, with the article it stands in. */
export interface Found<Item> {
  readonly article: CorpusArticle;
  readonly item: Item;
}

export const OFFSET = "UTF-16 code units";

export const toArticle: Link = {columns: ["article"], table: "articles", to: ["id"]};
export const toQuote = (column: string): Link => ({columns: [column], table: "quotes", to: ["id"]});

/** A record's id in the tables, where rows of all articles stand together: “reuters-2012-11-05#q3”. */
export function rowId(article: CorpusArticle, id: string): string;
export function rowId(article: CorpusArticle, id: string | null): string | null;
export function rowId(article: CorpusArticle, id: string | null): string | null {
  return id === null ? null : `${article.id}#${id}`;
}

/** The id of a row; `what` names the kind of row. */
export function idColumn(what: string): Column<Found<{readonly id: string}>> {
  return {
    name: "id",
    type: "string",
    description: `The ${what}'s name, the same on every run: its article's id, #, and its own id there.`,
    required: true,
    of: ({item, article}) => rowId(article, item.id)
  };
}

/** The id of the quote a row belongs to. */
export function quoteIdColumn(description: string): Column<Found<{readonly quoteId: string | null}>> {
  return {name: "quoteId", type: "string", description, of: ({item, article}) => rowId(article, item.quoteId)};
}

/** The article a row was read from. */
export const articleColumn: Column<Found<unknown>> = {
  name: "article",
  type: "string",
  description: "The article's id.",
  required: true,
  of: ({article}) => article.id
};

/** Where a row's words stand, and the words: in every article `text.slice(start, end)` is the row's `text`. */
export function spanColumns(words: string): readonly Column<Found<Mention>>[] {
  return [
    {
      name: "start",
      type: "integer",
      description: "Where the words begin in the article's text.",
      unit: OFFSET,
      required: true,
      of: ({item}) => item.start
    },
    {
      name: "end",
      type: "integer",
      description: "Where they end: the offset after the last.",
      unit: OFFSET,
      required: true,
      of: ({item}) => item.end
    },
    {name: "text", type: "string", description: words, required: true, of: ({item}) => item.text}
  ];
}

/** The rules that made a row. */
export const rulesColumn: Column<Found<{readonly rules: readonly string[]}>> = {
  name: "rules",
  type: "string",
  description: "The rules that made the row, oldest first, with spaces between.",
  of: ({item}) => item.rules.join(" ") || null
};
