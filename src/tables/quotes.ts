import type {Quote} from "../extract/types.js";
import {countWords} from "./countWords.js";
import type {TableDefinition} from "./definition.js";
import {fieldsOf} from "./fields.js";
import {quotedText} from "./quotedText.js";
import {
  articleColumn,
  idColumn,
  OFFSET,
  rowId,
  rulesColumn,
  spanColumns,
  toArticle,
  toQuote,
  type Found
} from "./spanColumns.js";

const field = fieldsOf<Quote>();

/** One row a quote, direct, mixed or indirect. */
export const quotes: TableDefinition<Found<Quote>> = {
  name: "quotes",
  title: "Quotes",
  description: "Who said what: one row for each quotation or reported statement, in the order of the text.",
  key: ["id"],
  links: [toArticle, toQuote("quotedIn")],
  columns: [
    idColumn("quote"),
    articleColumn,
    ...spanColumns("The words quoted or reported, without outer quotation marks, cue or speaker."),
    {
      name: "parts",
      type: "string",
      description: "Where an interrupted quote stands in pieces: “start-end” of each, with spaces between.",
      unit: OFFSET,
      of: ({item}) => item.parts?.map(({start, end}) => `${start}-${end}`).join(" ") ?? null
    },
    field("type", "string", "direct: all inside quotation marks; indirect: none; mixed: some.", {
      values: ["direct", "indirect", "mixed"],
      required: true
    }),
    field("speaker", "string", "Who says it, by one name across the corpus; empty where unknown."),
    field("speakerText", "string", "The speaker as written here."),
    field("speakerStart", "integer", "Where those words begin.", {unit: OFFSET}),
    field("speakerEnd", "integer", "Where they end.", {unit: OFFSET}),
    field("speakerKind", "string", "What kind of source the speaker is.", {
      values: ["person", "government", "organization", "media", "group", "document"]
    }),
    field("role", "string", "Title or description given of the speaker."),
    field("cue", "string", "The words that attribute: “said”, “according to”."),
    field("cueStart", "integer", "Where the cue begins.", {unit: OFFSET}),
    field("cueEnd", "integer", "Where it ends.", {unit: OFFSET}),
    field("stance", "string", "What the cue does; think marks beliefs, hopes and plans, which are not speech.", {
      values: ["state", "deny", "request", "accuse", "promise", "warn", "ask", "think"]
    }),
    field("addressee", "string", "Told whom."),
    field("via", "string", "The other medium through which it reached this article."),
    field("place", "string", "Where it was said."),
    field("saidOn", "string", "When it was said, as a TIMEX3 value such as 2013-05-10 or 2012-07."),
    {
      name: "quotedIn",
      type: "string",
      description: "Id of the quote that contains this one.",
      of: ({item, article}) => rowId(article, item.quotedIn)
    },
    {
      name: "words",
      type: "integer",
      description: "Length of the quote.",
      unit: "words",
      required: true,
      of: ({item}) => countWords((item.parts ?? [item]).map(({text}) => text).join(" "))
    },
    {
      name: "quotedWords",
      type: "integer",
      description: "How many of its words stand inside quotation marks.",
      unit: "words",
      required: true,
      of: ({item, article}) => countWords(quotedText(item, article.text))
    },
    rulesColumn
  ],
  rows: (readings) => readings.flatMap(({article, extraction}) => extraction.quotes.map((item) => ({article, item})))
};
