// The list of articles, and of each what pages need of it, in files of their own: data/articles/index.json, …
import {strToU8, zipSync} from "fflate";
import {articleFiles} from "../../loaders/site/articleFiles.js";
import {readStoredCorpus} from "../../loaders/site/loadComputed.js";

const files = [...articleFiles(readStoredCorpus(), process.env["EDITION"] === "teacher")];
process.stdout.write(
  zipSync(Object.fromEntries(files.map(([name, json]) => [name, strToU8(json)])), {
    level: 1,
    mtime: new Date(1980, 0, 1)
  })
);
