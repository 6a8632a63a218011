// Framework serves what is in an archive as files of a folder: data/tables/quotes.csv, data/tables/datapackage.json, …
// One route for all of them reads the articles once; a route for each would start the extractor anew each time.
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {packTables} from "../../loaders/packTables.js";

process.stdout.write(packTables(extractCorpus()));
