import {problemMessage} from "../src/tables/types.js";
import {extractCorpus} from "./extractCorpus.js";
import type {LineResult} from "./extractLine.js";

/**
 * The corpus in place of standard input: one line an article, ordered by id, speakers under one name in all of them; then a line
 * `{"line", "id", "file", "error"}` for each article that could not be read.
 * @param warn is told of what was read nevertheless
 */
export function* extractArticles(warn: (message: string) => void): Generator<LineResult> {
  const {readings, problems} = extractCorpus();
  for (const {article, extraction} of readings) {
    const {text, ...fields} = article;
    const {text: _text, ...lists} = extraction as unknown as Record<string, unknown>;
    yield {json: JSON.stringify({...fields, ...lists}), bad: false, size: text.length};
  }
  for (const {level, ...problem} of problems) {
    if (level === "warning") warn(problemMessage({level, ...problem}));
    else yield {json: JSON.stringify(errorLine(problem)), bad: true, size: 0};
  }
}

function errorLine({file, line, found, write}: {file: string; line: number; found: string; write: string}) {
  return {line, id: file.replace(/^.*\//, "").replace(/\.txt$/i, ""), file, error: `${found}; ${write}`};
}
