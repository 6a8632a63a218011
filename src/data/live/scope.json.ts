import {readFileSync} from "node:fs";
import {storedPages} from "../../../loaders/site/loadComputed.js";

process.stdout.write(JSON.stringify((JSON.parse(readFileSync(storedPages, "utf8")) as {scope: unknown}).scope));
