import type {Time} from "../extract/types.js";
import {dateColumns} from "./dateColumns.js";
import type {TableDefinition} from "./definition.js";
import {fieldsOf} from "./fields.js";
import {articleColumn, rulesColumn, spanColumns, toArticle, type Found} from "./spanColumns.js";

const field = fieldsOf<Time>();

/** One row a date, time, duration or set. */
export const times: TableDefinition<Found<Time>> = {
  name: "times",
  title: "Times",
  description:
    "Dates, times of day, durations and repeated times: one row for each expression, resolved by the TIMEX3 standard.",
  key: ["article", "start"],
  links: [toArticle],
  columns: [
    articleColumn,
    ...spanColumns("The words, without a preposition: “Friday”, not “on Friday”."),
    field("type", "string", "What kind of time it is.", {values: ["DATE", "TIME", "DURATION", "SET"], required: true}),
    field("value", "string", "TIMEX3 value; empty for what cannot be, such as 31 February."),
    ...dateColumns,
    field("rule", "string", "How it was resolved, in words.", {required: true}),
    rulesColumn
  ],
  rows: (readings) => readings.flatMap(({article, extraction}) => extraction.times.map((item) => ({article, item})))
};
