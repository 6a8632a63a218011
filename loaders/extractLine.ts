import {extract} from "../src/extract/extract.js";
import type {Article} from "../src/extract/types.js";
import {isDay} from "../src/articles/isDay.js";

/** What one line of input gives: the line to print, without its line break. */
export interface LineResult {
  readonly json: string;
  readonly bad: boolean;
  /** Length of the article in UTF-16 code units, for the progress shown. */
  readonly size: number;
}

const SHAPE = `write one article a line, as {"id": "…", "text": "…", "published": "2024-03-07"}`;

/**
 * Reads one line of the command `extract`: an article as JSON in, its extraction as JSON out. A bad line gives
 * `{"line", "id", "error"}` in its place. Never throws.
 * @param line the line, or null where its bytes were not UTF-8
 * @param number its number, from 1
 */
export function extractLine(line: string | null, number: number): LineResult {
  let id: unknown = `line-${number}`;
  const bad = (error: string): LineResult => ({json: JSON.stringify({line: number, id, error}), bad: true, size: 0});
  if (line === null) return bad("the line is not UTF-8; save the file as UTF-8");
  if (line.trim() === "") return bad(`the line is empty; ${SHAPE}`);
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return bad(`the line is not JSON; ${SHAPE}`);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return bad(`the line is JSON but no object; ${SHAPE}`);
  const fields = given as Record<string, unknown>;
  id = fields.id ?? id;
  const {text, published} = fields;
  if (text === undefined || text === null) return bad(`there is no “text”; ${SHAPE}`);
  if (typeof text !== "string") return bad(`“text” is ${kindOf(text)}; write the article as one string`);
  if (published != null && !isDay(published))
    return bad(
      `“published” is ${JSON.stringify(published)}, which is no date; write it as 2024-03-07, or leave it out`
    );
  try {
    return {
      json: printed({...fields, id: String(id), text, published: published ?? null}, id),
      bad: false,
      size: text.length
    };
  } catch (error) {
    return bad(`the extractor failed on this article, which is a mistake in it: ${(error as Error).message}`);
  }
}

/** The extraction of an article as JSON: the id as it came, all other fields, the lists; the text is not printed again. */
function printed(article: Article, id: unknown): string {
  const {id: _id, published, ...rest} = extract(article);
  const {text: _text, ...fields} = rest as Record<string, unknown>;
  return JSON.stringify({id, published, ...fields});
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
