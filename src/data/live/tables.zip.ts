// Each table in a file of its own, for the cells that name it: data/live/tables/quotes.json, …
import {readFileSync} from "node:fs";
import {strToU8, zipSync} from "fflate";
import type {Computed} from "../../../loaders/site/computePages.js";
import {storedPages} from "../../../loaders/site/loadComputed.js";
import {packTable} from "../../../loaders/site/packTable.js";

const {scope} = JSON.parse(readFileSync(storedPages, "utf8")) as Computed;
const files = Object.entries(scope.tables).map(([name, columns]) => [`${name}.json`, strToU8(packTable(columns))]);
process.stdout.write(zipSync(Object.fromEntries(files), {level: 1, mtime: new Date(1980, 0, 1)}));
