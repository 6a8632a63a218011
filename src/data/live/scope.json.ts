import {readFileSync} from "node:fs";
import type {Computed} from "../../../loaders/site/computePages.js";
import {storedPages} from "../../../loaders/site/loadComputed.js";

// The tables with their columns and without rows, which come when a cell names a table.
const {scope} = JSON.parse(readFileSync(storedPages, "utf8")) as Computed;
const tables = Object.entries(scope.tables).map(([table, columns]) => [
  table,
  columns.map(({name}) => ({name, values: []}))
]);
process.stdout.write(JSON.stringify({...scope, tables: Object.fromEntries(tables) as unknown}));
