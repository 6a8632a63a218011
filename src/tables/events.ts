import type {Event} from "../extract/types.js";
import {dateColumns} from "./dateColumns.js";
import type {TableDefinition} from "./definition.js";
import {fieldsOf} from "./fields.js";
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

const field = fieldsOf<Event>();

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
    field("lemma", "string", "Its base form: “supply” for “supplying”.", {required: true}),
    field(
      "kind",
      "string",
      "An event of the story; a mere saying, which is in the quotes; a state; or what begins or ends another event.",
      {values: ["event", "saying", "state", "aspect"], required: true}
    ),
    field("type", "string", "Class in the PLOVER scheme, where one fits."),
    field("actor", "string", "Who does it, by one name across the corpus."),
    field("actorText", "string", "The actor as written here."),
    field("target", "string", "To whom or what it is done, by one name across the corpus."),
    field("targetText", "string", "The target as written here."),
    field("place", "string", "Where."),
    field(
      "status",
      "string",
      "Whether the words say that it happened, goes on, is planned, denied, demanded, or possible.",
      {values: ["happened", "ongoing", "planned", "denied", "demanded", "possible"], required: true}
    ),
    field("date", "string", "When, as a TIMEX3 value; empty where the text gives none."),
    ...dateColumns,
    field("dateText", "string", "The words the date was read from."),
    field("dateRule", "string", "How they were resolved."),
    field(
      "claimedBy",
      "string",
      "The speaker in whose quote the event stands; empty where the article asserts it itself."
    ),
    quoteIdColumn("Id of that quote."),
    rulesColumn
  ],
  rows: (readings) => readings.flatMap(({article, extraction}) => extraction.events.map((item) => ({article, item})))
};
