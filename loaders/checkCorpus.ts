import {problemMessage} from "../src/tables/types.js";
import {readCorpus} from "./readCorpus.js";

// The first step of `build`: lists every problem of the corpus and ends with exit code 1 where one of them is an error.
const {articles, problems} = readCorpus();
for (const problem of problems) process.stderr.write(`${problem.level}: ${problemMessage(problem)}\n`);
const errors = problems.filter(({level}) => level === "error").length;
process.stderr.write(
  `corpus: ${articles.length} ${articles.length === 1 ? "article" : "articles"}, ${errors} ${errors === 1 ? "error" : "errors"}, ${problems.length - errors} ${problems.length - errors === 1 ? "warning" : "warnings"}\n`
);
process.exitCode = errors > 0 ? 1 : 0;
