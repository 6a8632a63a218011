import {readDoc} from "../../src/extract/doc/readDoc.js";
import {longDate} from "../../src/pages/dates.js";
import type {Entry} from "../../src/search/searchOptions.js";
import type {Reading} from "../../src/tables/types.js";
import type {BuiltPage} from "../report/builtPages.js";
import {takeApart} from "../report/takeApart.js";
import {plainText} from "./plainText.js";

type Found = Omit<Entry, "id">;

/** All that a reader can search for: the built pages under their headings, and every sentence of the articles. */
export function searchEntries(pages: readonly BuiltPage[], readings: readonly Reading[]): readonly Entry[] {
  const found = [
    ...pages.flatMap(sections),
    ...readings.flatMap((reading) => sentences(reading, partsOf(reading.article.id, pages)))
  ];
  return found.map((entry, id) => ({id, ...entry}));
}

/** A page in pieces, each from one heading to the next. Articles are found by their sentences. */
function sections({path, html}: BuiltPage): Found[] {
  const {title, body} = takeApart(html);
  const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(body)?.[1] ?? "";
  if (main.includes('class="reader ')) return [];
  const name = plainText(title).replace(/ \| [^|]*$/, "");
  return main.split(/(?=<h[123]\b)/).flatMap((piece): Found[] => {
    const [, , id = "", heading = ""] = /^<h([123])\b(?:[^>]* id="([^"]*)")?[^>]*>([\s\S]*?)<\/h\1>/.exec(piece) ?? [];
    const where = plainText(heading);
    const text = plainText(piece.replace(/^<h[123][\s\S]*?<\/h[123]>/, ""));
    const isTop = piece.startsWith("<h1");
    if (text === "" && where === "") return [];
    return [{kind: "page", href: path + (id && !isTop ? `#${id}` : ""), title: name, where: isTop ? "" : where, text}];
  });
}

/** A part of an article: its page, and the character with which it begins. */
interface Part {
  readonly path: string;
  readonly begins: number;
}

/** The parts of a long article as its first page links to them; of all others the one page they have. */
function partsOf(id: string, pages: readonly BuiltPage[]): Part[] {
  const first = pages.find(({path}) => path === `read/${id}`);
  const links = [...(first?.html ?? "").matchAll(/<a href="([^"]+)" data-begins="c(\d+) /g)];
  const part = ([, href, begins]: RegExpMatchArray) => ({
    path: `read/${href!.split("/").at(-1)!}`,
    begins: Number(begins)
  });
  return links.length > 0 ? links.map(part) : [{path: `read/${encodeURIComponent(id)}`, begins: 0}];
}

function sentences({article}: Reading, parts: readonly Part[]): Found[] {
  const {text, tokens, sentences} = readDoc(article);
  const title = article.title ?? article.outlet ?? article.id;
  const where = [article.outlet, article.published && longDate(article.published)]
    .filter((each) => each && each !== title)
    .join(", ");
  return sentences.map(({first, last}) => {
    const [start, end] = [tokens.start[first]!, tokens.end[last]!];
    const n = Math.max(
      0,
      parts.findLastIndex(({begins}) => begins <= start)
    );
    const named = parts.length > 1 ? [where, `part ${n + 1} of ${parts.length}`].filter(Boolean).join(", ") : where;
    const href = `${parts[n]!.path}#at-${start}-${end}`;
    return {kind: "sentence", href, title, where: named, text: text.slice(start, end).replace(/\s+/g, " ")};
  });
}
