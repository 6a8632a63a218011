import {existsSync, readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {fileURLToPath} from "node:url";
import type {CorpusArticle, Problem} from "../src/tables/types.js";
import {readArticle} from "../src/articles/readArticle.js";

/** The articles of a folder, ordered by id, and all that is amiss in it. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly problems: readonly Problem[];
}

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** Where the articles of the kit lie, from the project's root. */
export const ARTICLES = "data/articles";

/** Where articles are read from: another folder where the variable CORPUS names one. */
const chosen = (): string => process.env["CORPUS"] ?? ARTICLES;

const OTHER_TEXT = /\.(?:docx?|odt|rtf|pdf|html?|md|eml)$/i;

/**
 * Reads every `.txt` file of a folder. An article with an error is left out and told of in `problems`; the others are read.
 * @param folder from the project's root, or a whole path
 */
export function readCorpus(folder: string = chosen(), root: string = ROOT): Corpus {
  const names = filesIn(resolve(root, folder));
  const problems: Problem[] = names
    .filter((name) => OTHER_TEXT.test(name) && !/^readme\./i.test(name))
    .map((name) => ({
      level: "warning",
      file: `${folder}/${name}`,
      line: 1,
      found: "only files that end in .txt are read",
      write: "save the article as plain text in UTF-8, ending in .txt"
    }));
  const seen = new Map<string, string>();
  const articles: CorpusArticle[] = [];
  for (const name of names.filter((name) => /\.txt$/i.test(name))) {
    const file = `${folder}/${name}`;
    const read = readArticle(file, readFileSync(resolve(root, file)));
    problems.push(...read.problems);
    if (!read.article) continue;
    const twice = sameId(read.article.id, read.idLine, file, seen);
    if (twice) problems.push(twice);
    else articles.push(read.article);
  }
  if (articles.length === 0 && problems.length === 0)
    problems.push({
      level: "error",
      file: folder,
      line: 1,
      found: "there is no article",
      write: "put one into the folder, as a text file that ends in .txt"
    });
  return {articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)), problems};
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map(({name}) => name)
    .sort();
}

/** Ids that differ in nothing but their case are one file on many computers, and one address. */
function sameId(id: string, line: number, file: string, seen: Map<string, string>): Problem | null {
  const key = id.toLowerCase();
  const other = seen.get(key);
  seen.set(key, other ?? file);
  if (other === undefined) return null;
  return {level: "error", file, line, found: `its id “${id}” is that of ${other}`, write: "give the file another name"};
}
