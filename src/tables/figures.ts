import type {Figure} from "../extract/types.js";
import type {TableDefinition} from "./definition.js";
import {fieldsOf} from "./fields.js";
import {articleColumn, quoteIdColumn, rulesColumn, spanColumns, toArticle, toQuote, type Found} from "./spanColumns.js";

const field = fieldsOf<Figure>();

/** One row an amount. */
export const figures: TableDefinition<Found<Figure>> = {
  name: "figures",
  title: "Figures",
  description: "Amounts that the articles report.",
  key: ["article", "start"],
  links: [toArticle, toQuote("quoteId")],
  columns: [
    articleColumn,
    ...spanColumns("The amount as written: “$1 billion”, “About 32,000 people”."),
    field("value", "number", "The amount as a number, in the row's unit."),
    field("unit", "string", "What is counted or measured."),
    field("approximate", "boolean", "Whether the words say that it is no exact amount.", {required: true}),
    quoteIdColumn("Id of the quote it stands in; empty where the article gives it itself."),
    rulesColumn
  ],
  rows: (readings) => readings.flatMap(({article, extraction}) => extraction.figures.map((item) => ({article, item})))
};
