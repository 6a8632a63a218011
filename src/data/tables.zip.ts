// Framework serves what is in an archive as files of a folder: data/tables/quotes.csv, data/tables/datapackage.json, …
import {packTables} from "../../loaders/packTables.js";
import {readStoredCorpus} from "../../loaders/site/loadComputed.js";

process.stdout.write(packTables(readStoredCorpus()));
