import {readFileSync} from "node:fs";
import type {Computed} from "../../../loaders/site/computePages.js";
import {storedPages} from "../../../loaders/site/loadComputed.js";

process.stdout.write(JSON.stringify((JSON.parse(readFileSync(storedPages, "utf8")) as Computed).exercises.articles));
