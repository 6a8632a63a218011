import type {CorpusArticle, Problem, PublishedFrom} from "../tables/types.js";
import {checkFields, type Fields} from "./checkFields.js";
import {KEYS, type Key} from "./frontMatterKeys.js";
import {parseFrontMatter} from "./parseFrontMatter.js";
import {splitFrontMatter} from "./splitFrontMatter.js";

/** An article as its file gives it, or null where an error keeps it out; all problems found in the file; the line of its id. */
export interface ArticleFile {
  readonly article: CorpusArticle | null;
  readonly problems: readonly Problem[];
  readonly idLine: number;
}

/**
 * Reads the text of an article's file: optional front matter, then the article, unchanged.
 * @param file path for messages, whose last part without “.txt” is the article's id
 */
export function parseArticle(file: string, source: string): ArticleFile {
  const problems: Problem[] = [];
  const done = (article: CorpusArticle | null, idLine = 1): ArticleFile => ({article, problems, idLine});
  const error = (line: number, found: string, write: string): void => {
    problems.push({level: "error", file, line, found, write});
  };
  const {yaml, text} = splitFrontMatter(source);
  if (text === null) {
    error(1, "the front matter opens with --- and never closes", "write a line --- after its last key");
    return done(null);
  }
  const {fields, mistakes} = parseFrontMatter(yaml ?? "");
  for (const {line, found, write} of mistakes) error(line, found, write);
  problems.push(...checkFields(fields).map((mistake) => ({...mistake, file})));
  if (text.trim() === "")
    error(1, "there is front matter and no text after it", "put the article’s text below the second ---");
  if (problems.some(({level}) => level === "error")) return done(null);
  return done(fromFields(file, text, fields), fields.get("id")?.line ?? 1);
}

function fromFields(file: string, text: string, fields: Fields): CorpusArticle {
  const others = [...fields].filter(([name]) => !(KEYS as readonly string[]).includes(name));
  const get = (key: Key): string | null => (fields.get(key)?.value as string | undefined) ?? null;
  const published = get("published");
  return {
    ...Object.fromEntries(others.map(([name, {value}]) => [name, value])),
    id: get("id") ?? idOf(file),
    outlet: get("outlet"),
    title: get("title"),
    published,
    publishedFrom: (get("publishedFrom") ?? (published && "stated")) as PublishedFrom | null,
    evidence: get("evidence"),
    byline: get("byline"),
    place: get("place"),
    url: get("url"),
    language: get("language"),
    notes: get("notes"),
    text
  };
}

/** The file's name without folder and “.txt”; what has no place in an address becomes a hyphen: “Le Monde 5.txt” is “Le-Monde-5”. */
function idOf(file: string): string {
  const name = file
    .replace(/^.*\//, "")
    .replace(/\.txt$/i, "")
    .normalize("NFC");
  return name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "") || "article";
}
