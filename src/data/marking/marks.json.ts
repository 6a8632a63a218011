import {markingData} from "../../../loaders/keys/markingData.js";
import {readStoredCorpus} from "../../../loaders/site/loadComputed.js";

process.stdout.write(JSON.stringify(markingData(process.env["EDITION"] === "teacher", readStoredCorpus())));
