import type {Person} from "../extract/types.js";
import type {TableDefinition} from "./definition.js";
import {fieldsOf} from "./fields.js";
import {articleColumn, rulesColumn, toArticle, type Found} from "./spanColumns.js";

const field = fieldsOf<Person>();

/** One row for each of those who speak or act, in each article that names them. */
export const people: TableDefinition<Found<Person>> = {
  name: "people",
  title: "People",
  description:
    "Everyone and everything that speaks or acts: one row for each in each article, under one name across the corpus.",
  key: ["article", "name"],
  links: [toArticle],
  columns: [
    articleColumn,
    field("name", "string", "The one name used in all tables.", {required: true}),
    field("kind", "string", "What kind of source or actor it is.", {
      values: ["person", "government", "organization", "media", "group", "document"],
      required: true
    }),
    field("role", "string", "Title or description given."),
    {
      name: "variants",
      type: "string",
      description: "Each way this article writes the name, pronouns left out, with “ | ” between.",
      of: ({item}) => item.variants.join(" | ") || null
    },
    {
      name: "mentions",
      type: "integer",
      description: "How often the article mentions it, pronouns included.",
      unit: "mentions",
      required: true,
      of: ({item}) => item.mentions.length
    },
    rulesColumn
  ],
  rows: (readings) => readings.flatMap(({article, extraction}) => extraction.people.map((item) => ({article, item})))
};
