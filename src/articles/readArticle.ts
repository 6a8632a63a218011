import {completeArticle} from "./completeArticle.js";
import {decodeArticle} from "./decodeArticle.js";
import {parseArticle, type ArticleFile} from "./parseArticle.js";

/**
 * Reads one file of the corpus: optional front matter, then the text, byte for byte. What the front matter does not say is taken
 * from the text where the text says it (dateline, byline, credits).
 * @param file path for messages, whose last part without “.txt” is the article's id
 */
export function readArticle(file: string, bytes: Uint8Array): ArticleFile {
  const decoded = decodeArticle(file, bytes);
  if (decoded.text === null) return {article: null, problems: decoded.problems, idLine: 1};
  const parsed = parseArticle(file, decoded.text);
  return {
    article: parsed.article && completeArticle(parsed.article),
    problems: [...decoded.problems, ...parsed.problems],
    idLine: parsed.idLine
  };
}
