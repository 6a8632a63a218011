import type {Quote} from "../extract/types.js";
import {countWords} from "./countWords.js";
import type {TableDefinition} from "./definition.js";
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
    {
      name: "type",
      type: "string",
      description: "direct: all inside quotation marks; indirect: none; mixed: some.",
      values: ["direct", "indirect", "mixed"],
      required: true,
      of: ({item}) => item.type
    },
    {
      name: "speaker",
      type: "string",
      description: "Who says it, by one name across the corpus; empty where unknown.",
      of: ({item}) => item.speaker
    },
    {
      name: "speakerText",
      type: "string",
      description: "The speaker as written here.",
      of: ({item}) => item.speakerText
    },
    {
      name: "speakerStart",
      type: "integer",
      description: "Where those words begin.",
      unit: OFFSET,
      of: ({item}) => item.speakerStart
    },
    {
      name: "speakerEnd",
      type: "integer",
      description: "Where they end.",
      unit: OFFSET,
      of: ({item}) => item.speakerEnd
    },
    {
      name: "speakerKind",
      type: "string",
      description: "What kind of source the speaker is.",
      values: ["person", "government", "organization", "media", "group", "document"],
      of: ({item}) => item.speakerKind
    },
    {
      name: "role",
      type: "string",
      description: "Title or description given of the speaker.",
      of: ({item}) => item.role
    },
    {
      name: "cue",
      type: "string",
      description: "The words that attribute: “said”, “according to”.",
      of: ({item}) => item.cue
    },
    {
      name: "cueStart",
      type: "integer",
      description: "Where the cue begins.",
      unit: OFFSET,
      of: ({item}) => item.cueStart
    },
    {name: "cueEnd", type: "integer", description: "Where it ends.", unit: OFFSET, of: ({item}) => item.cueEnd},
    {
      name: "stance",
      type: "string",
      description: "What the cue does; think marks beliefs, hopes and plans, which are not speech.",
      values: ["state", "deny", "request", "accuse", "promise", "warn", "ask", "think"],
      of: ({item}) => item.stance
    },
    {name: "addressee", type: "string", description: "Told whom.", of: ({item}) => item.addressee},
    {
      name: "via",
      type: "string",
      description: "The other medium through which it reached this article.",
      of: ({item}) => item.via
    },
    {name: "place", type: "string", description: "Where it was said.", of: ({item}) => item.place},
    {
      name: "saidOn",
      type: "string",
      description: "When it was said, as a TIMEX3 value such as 2013-05-10 or 2012-07.",
      of: ({item}) => item.saidOn
    },
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
