import type {Mention} from "../extract/types.js";
import type {TableDefinition} from "./definition.js";
import {articleColumn, spanColumns, toArticle, type Found} from "./spanColumns.js";

/** One row for each place where one of the people is mentioned. */
export const mentions: TableDefinition<Found<Mention & {readonly name: string}>> = {
  name: "mentions",
  title: "Mentions",
  description: "Where each of the people is mentioned, by name, title or pronoun.",
  key: ["article", "name", "start"],
  links: [toArticle, {columns: ["article", "name"], table: "people", to: ["article", "name"]}],
  columns: [
    articleColumn,
    {
      name: "name",
      type: "string",
      description: "Who is meant, by the one name used in all tables.",
      required: true,
      of: ({item}) => item.name
    },
    ...spanColumns("The words that mention it.")
  ],
  rows: (readings) =>
    readings.flatMap(({article, extraction}) =>
      extraction.people
        .flatMap(({name, mentions}) => mentions.map((mention) => ({article, item: {...mention, name}})))
        .sort((a, b) => a.item.start - b.item.start || b.item.end - a.item.end)
    )
};
