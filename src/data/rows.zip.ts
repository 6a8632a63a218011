// Tables under figures that are too long for their pages, in full: data/rows/who-speaks-words-by-speaker.csv, …
import {readFileSync} from "node:fs";
import {strToU8, zipSync} from "fflate";
import type {Computed} from "../../loaders/site/computePages.js";
import {storedPages} from "../../loaders/site/loadComputed.js";

const {rows} = JSON.parse(readFileSync(storedPages, "utf8")) as Computed;
const files = Object.entries(rows).map(([name, csv]) => [name, strToU8(csv)] as const);
process.stdout.write(zipSync(Object.fromEntries(files), {level: 9, mtime: new Date(1980, 0, 1)}));
