import {tokenData} from "../../../loaders/keys/markingData.js";

process.stdout.write(JSON.stringify(tokenData()));
