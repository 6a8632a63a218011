import type {Place, Texts} from "../types.js";
import type {Report} from "./report.js";

/**
 * Finds words in an article, named as `article: "words"` or, where the article is known, as the words alone; `#2` at the end names
 * the second place where they stand. Tells of words that do not stand there, or stand there twice.
 */
export function findWords(
  item: unknown,
  article: string | null,
  line: number,
  texts: Texts,
  report: Report
): Place | null {
  const [id, words] = named(item, article);
  if (id === null || words === null) {
    report.add(line, `${JSON.stringify(item)} names no words of an article`, 'write article: "words of the article"');
    return null;
  }
  const text = texts.get(id);
  if (text === undefined) {
    report.missing.add(id);
    report.add(line, `there is no article “${id}”`, `use one of ${[...texts.keys()].join(", ")}`);
    return null;
  }
  const [, bare, nth] = /^(.*?)(?:#(\d+))?$/s.exec(words)!;
  const found = placesOf(bare!, text);
  if (found.length === 0)
    report.add(line, `“${bare}” does not stand in ${id}`, "copy the words from the article as they are");
  else if (nth === undefined && found.length > 1)
    report.add(line, `“${bare}” stands in ${id} ${found.length} times`, `add #1 to #${found.length} to say which`);
  const start = found[Number(nth ?? 1) - 1];
  if (start === undefined) return null;
  return {article: id, start, end: start + bare!.length};
}

function named(item: unknown, article: string | null): [string | null, string | null] {
  if (typeof item === "string") return [article, item];
  const [entry] = item !== null && typeof item === "object" ? Object.entries(item) : [];
  return entry && typeof entry[1] === "string" ? [entry[0], entry[1]] : [null, null];
}

/** Quotation marks are often typed straight: both kinds find each other. */
function placesOf(words: string, text: string): number[] {
  const plain = (s: string): string => s.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const [needle, hay] = [plain(words), plain(text)];
  const found: number[] = [];
  if (needle === "") return found;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) found.push(at);
  return found;
}
