import {countWords} from "./countWords.js";
import type {TableDefinition} from "./definition.js";
import type {Reading} from "./types.js";

/** One row an article. */
export const articles: TableDefinition<Reading> = {
  name: "articles",
  title: "Articles",
  description: "One row for each article of the corpus, with its text.",
  key: ["id"],
  links: [],
  columns: [
    {
      name: "id",
      type: "string",
      description: "The name of its file without “.txt”.",
      required: true,
      of: ({article}) => article.id
    },
    {name: "outlet", type: "string", description: "Who published it.", of: ({article}) => article.outlet},
    {name: "title", type: "string", description: "Its headline.", of: ({article}) => article.title},
    {
      name: "published",
      type: "date",
      description: "The day it was published, against which “Friday” or “last year” is read.",
      of: ({extraction}) => extraction.published
    },
    {
      name: "publishedFrom",
      type: "string",
      description:
        "Where that day comes from: stated by whoever added the article, inferred (see evidence), or read in the text.",
      values: ["stated", "inferred", "text"],
      of: ({article}) => article.publishedFrom
    },
    {
      name: "evidence",
      type: "string",
      description: "How the day of publication is known.",
      of: ({article}) => article.evidence
    },
    {name: "byline", type: "string", description: "Who wrote it.", of: ({article}) => article.byline},
    {
      name: "place",
      type: "string",
      description: "Where it was written, as its dateline says.",
      of: ({article}) => article.place
    },
    {name: "url", type: "string", description: "Where it was found.", of: ({article}) => article.url},
    {name: "language", type: "string", description: "Language code, such as en.", of: ({article}) => article.language},
    {
      name: "notes",
      type: "string",
      description: "Remarks of whoever added the article.",
      of: ({article}) => article.notes
    },
    {
      name: "words",
      type: "integer",
      description: "Length of its text.",
      unit: "words",
      required: true,
      of: ({article}) => countWords(article.text)
    },
    {
      name: "text",
      type: "string",
      description: "The article, unchanged; offsets in all tables count from its first character.",
      required: true,
      of: ({article}) => article.text
    }
  ],
  rows: (readings) => readings
};
