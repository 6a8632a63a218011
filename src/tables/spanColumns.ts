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
export const toQuote = (column: string): Link => ({
  columns: ["article", column],
  table: "quotes",
  to: ["article", "id"]
});

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
