import {markingData} from "../../../loaders/keys/markingData.js";

process.stdout.write(JSON.stringify(markingData(process.env["EDITION"] === "teacher")));
