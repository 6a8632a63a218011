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
  const found = [...pages.flatMap(sections), ...readings.flatMap(sentences)];
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

function sentences({article}: Reading): Found[] {
  const {text, tokens, sentences} = readDoc(article);
  const title = article.title ?? article.outlet ?? article.id;
  const where = [article.outlet, article.published && longDate(article.published)]
    .filter((each) => each && each !== title)
    .join(", ");
  return sentences.map(({first, last}) => {
    const [start, end] = [tokens.start[first]!, tokens.end[last]!];
    const href = `read/${encodeURIComponent(article.id)}#at-${start}-${end}`;
    return {kind: "sentence", href, title, where, text: text.slice(start, end).replace(/\s+/g, " ")};
  });
}
