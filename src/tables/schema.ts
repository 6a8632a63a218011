import {articles} from "./articles.js";
import type {TableDefinition} from "./definition.js";
import {events} from "./events.js";
import {figures} from "./figures.js";
import {mentions} from "./mentions.js";
import {people} from "./people.js";
import {quotes} from "./quotes.js";
import {tellings} from "./tellings.js";
import {times} from "./times.js";

export type TableName = "articles" | "quotes" | "events" | "times" | "people" | "mentions" | "figures" | "tellings";

/** All tables: the source of the Data Package, of the data dictionary, and of how a table is read back. */
// Each definition keeps its own kind of row to itself; seen from outside there is only readings in, cells out.
export const schema = {articles, quotes, events, times, people, mentions, figures, tellings} as unknown as Readonly<
  Record<TableName, TableDefinition<unknown>>
>;

export const tableNames = Object.keys(schema) as TableName[];
