import type MiniSearch from "minisearch";
import {plain, type Entry} from "./searchOptions.js";

export interface Found extends Entry {
  /** The words of the entry that answer the query. */
  readonly terms: readonly string[];
}

/**
 * What answers a query, best first: all its words, the last one as the beginning of a word; where nothing has all of them, any of
 * them. Words between quotation marks must stand together.
 */
export function find(index: MiniSearch<Entry>, query: string): readonly Found[] {
  const phrases = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map(([, phrase]) => squeeze(phrase!));
  const all = index.search(query);
  const some = all.length > 0 || phrases.length > 0 ? all : index.search(query, {combineWith: "OR"});
  return some
    .map((result) => ({...(result as unknown as Entry), terms: result.terms}))
    .filter(({text}) => phrases.every((phrase) => squeeze(text).includes(phrase)));
}

const squeeze = (text: string): string => (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * A piece of a text around its first found word, at most `most` characters long, in parts: those that are found words and those between.
 */
export function snippet(
  text: string,
  terms: readonly string[],
  most: number
): readonly {readonly text: string; readonly found: boolean}[] {
  const wanted = new Set(terms);
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: wanted.has(plain(match[0]))
  }));
  const first = words.find(({found}) => found)?.start ?? 0;
  const from = text.length <= most || first < most * 0.6 ? 0 : text.lastIndexOf(" ", first - most * 0.3) + 1;
  const to = endOfWord(text, from, Math.min(text.length, from + most));
  const parts: {text: string; found: boolean}[] = [];
  let at = from;
  for (const word of words.filter(({found, start, end}) => found && start >= from && end <= to)) {
    if (word.start > at) parts.push({text: text.slice(at, word.start), found: false});
    parts.push({text: text.slice(word.start, word.end), found: true});
    at = word.end;
  }
  if (at < to) parts.push({text: text.slice(at, to), found: false});
  if (from > 0) parts.unshift({text: "… ", found: false});
  if (to < text.length) parts.push({text: " …", found: false});
  return parts;
}

/** The end of the last word before a place in a text; the place itself where no word ends after `from`. */
function endOfWord(text: string, from: number, to: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(" ", to);
  return space > from ? space : to;
}
