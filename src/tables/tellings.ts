import type {TableDefinition} from "./definition.js";
import {rowId} from "./spanColumns.js";
import {linkTellings, type Telling} from "./telling/linkTellings.js";

const toEvent = (column: string) => ({columns: [column], table: "events", to: ["id"]});

/** One row a link: two mentions, in two articles, of the same event or the same claim. */
export const tellings: TableDefinition<Telling> = {
  name: "tellings",
  title: "Tellings",
  description:
    "Same event, two tellings: pairs of events of different articles that are one event or one claim, with the reasons.",
  key: ["left", "right"],
  links: [toEvent("left"), toEvent("right")],
  columns: [
    {
      name: "left",
      type: "string",
      description: "The event in one article.",
      required: true,
      of: ({left}) => rowId(left.article, left.event.id)
    },
    {
      name: "right",
      type: "string",
      description: "The event in the other.",
      required: true,
      of: ({right}) => rowId(right.article, right.event.id)
    },
    {
      name: "leftArticle",
      type: "string",
      description: "The one article.",
      required: true,
      of: ({left}) => left.article.id
    },
    {
      name: "rightArticle",
      type: "string",
      description: "The other.",
      required: true,
      of: ({right}) => right.article.id
    },
    {
      name: "leftText",
      type: "string",
      description: "The word for it in the one.",
      required: true,
      of: ({left}) => left.event.text
    },
    {
      name: "rightText",
      type: "string",
      description: "The word for it in the other.",
      required: true,
      of: ({right}) => right.event.text
    },
    {
      name: "same",
      type: "string",
      description: "One event, or one claim: the same speaker says so in both.",
      values: ["event", "claim"],
      required: true,
      of: ({same}) => same
    },
    {
      name: "score",
      type: "number",
      description: "How alike they are, from 0.5 to 1; 1 where a teacher confirmed the link.",
      required: true,
      of: ({score}) => score
    },
    {
      name: "reasons",
      type: "string",
      description: "What speaks for the link, and what differs, with semicolons between.",
      required: true,
      of: ({reasons}) => reasons.join("; ")
    },
    {
      name: "leftStatus",
      type: "string",
      description: "Its status in the one.",
      required: true,
      of: ({left}) => left.event.status
    },
    {
      name: "rightStatus",
      type: "string",
      description: "Its status in the other.",
      required: true,
      of: ({right}) => right.event.status
    },
    {
      name: "leftClaimedBy",
      type: "string",
      description: "Who says so in the one; empty where the article does.",
      of: ({left}) => left.event.claimedBy
    },
    {
      name: "rightClaimedBy",
      type: "string",
      description: "Who says so in the other.",
      of: ({right}) => right.event.claimedBy
    },
    {
      name: "by",
      type: "string",
      description: "Who linked them: a rule, or a teacher in data/tellings.csv.",
      values: ["rule", "teacher"],
      required: true,
      of: ({by}) => by
    }
  ],
  rows: linkTellings
};
