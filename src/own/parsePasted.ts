import {KEYS, type Key} from "../articles/frontMatterKeys.js";
import {parseArticle} from "../articles/parseArticle.js";
import {splitFrontMatter} from "../articles/splitFrontMatter.js";
import {ownFields, type OwnFields} from "./types.js";

/** A pasted or dropped text: the article and what its front matter says; `notes` tell what could not be used. */
export interface Pasted {
  readonly text: string;
  readonly fields: OwnFields;
  readonly notes: readonly string[];
}

/**
 * Reads a text as a file of `data/articles` is read: front matter, where there is any, gives the fields. What is wrong in the
 * front matter is said, and the text is kept all the same.
 */
export function parsePasted(source: string): Pasted {
  const whole = plainLines(source);
  const {yaml, text} = splitFrontMatter(whole);
  if (yaml === null || text === null) return {text: whole, fields: {}, notes: []};
  const {article, problems} = parseArticle("text", whole);
  const notes = problems.map(({line, found, write}) => `Line ${line}: ${found}; ${write}.`);
  if (!article) return {text: text === "" ? whole : text, fields: {}, notes};
  const fields = Object.fromEntries(
    ownFields.filter(isKey).flatMap((key) => (article[key] == null ? [] : [[key, article[key]]]))
  ) as OwnFields;
  return {text: article.text, fields, notes};
}

const isKey = (name: string): name is Key => (KEYS as readonly string[]).includes(name);

/** Line ends as LF, no byte order mark: what a text field of a page makes of it anyway, so that offsets hold. */
export function plainLines(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}
