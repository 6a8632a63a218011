import type {Event} from "../extract/types.js";
import {dateColumns} from "./dateColumns.js";
import type {TableDefinition} from "./definition.js";
import {
  articleColumn,
  idColumn,
  quoteIdColumn,
  rulesColumn,
  spanColumns,
  toArticle,
  toQuote,
  type Found
} from "./spanColumns.js";

/** One row an event. */
export const events: TableDefinition<Found<Event>> = {
  name: "events",
  title: "Events",
  description: "What happened, is planned, asked or denied, and who says so: one row for each mention of an event.",
  key: ["id"],
  links: [toArticle, toQuote("quoteId")],
  columns: [
    idColumn("event"),
    articleColumn,
    ...spanColumns("The verb or noun that names what happened."),
    {
      name: "lemma",
      type: "string",
      description: "Its base form: “supply” for “supplying”.",
      required: true,
      of: ({item}) => item.lemma
    },
    {
      name: "kind",
      type: "string",
      description:
        "An event of the story; a mere saying, which is in the quotes; a state; or what begins or ends another event.",
      values: ["event", "saying", "state", "aspect"],
      required: true,
      of: ({item}) => item.kind
    },
    {
      name: "type",
      type: "string",
      description: "Class in the PLOVER scheme, where one fits.",
      of: ({item}) => item.type
    },
    {
      name: "actor",
      type: "string",
      description: "Who does it, by one name across the corpus.",
      of: ({item}) => item.actor
    },
    {name: "actorText", type: "string", description: "The actor as written here.", of: ({item}) => item.actorText},
    {
      name: "target",
      type: "string",
      description: "To whom or what it is done, by one name across the corpus.",
      of: ({item}) => item.target
    },
    {name: "targetText", type: "string", description: "The target as written here.", of: ({item}) => item.targetText},
    {name: "place", type: "string", description: "Where.", of: ({item}) => item.place},
    {
      name: "status",
      type: "string",
      description: "Whether the words say that it happened, goes on, is planned, denied, demanded, or possible.",
      values: ["happened", "ongoing", "planned", "denied", "demanded", "possible"],
      required: true,
      of: ({item}) => item.status
    },
    {
      name: "date",
      type: "string",
      description: "When, as a TIMEX3 value; empty where the text gives none.",
      of: ({item}) => item.date
    },
    ...dateColumns,
    {name: "dateText", type: "string", description: "The words the date was read from.", of: ({item}) => item.dateText},
    {name: "dateRule", type: "string", description: "How they were resolved.", of: ({item}) => item.dateRule},
    {
      name: "claimedBy",
      type: "string",
      description: "The speaker in whose quote the event stands; empty where the article asserts it itself.",
      of: ({item}) => item.claimedBy
    },
    quoteIdColumn("Id of that quote."),
    rulesColumn
  ],
  rows: (readings) => readings.flatMap(({article, extraction}) => extraction.events.map((item) => ({article, item})))
};
