import {html, type Html, type Value} from "../../html/html.js";
import {key, layers, readerOf, tabs} from "./article.js";
import {among, type Corpus} from "../corpus.js";
import {articleName, dateNote} from "../dateNote.js";
import {articleTable} from "../articleTable.js";
import {pairOf} from "../pairOf.js";
import type {Reading} from "../reading.js";

/** Articles on one page of the list. */
const perPage = 40;

const pageCount = ({readings}: Corpus) => Math.max(1, Math.ceil(readings.length / perPage));
const addressOf = (n: number) => (n === 1 ? "/read/" : `/read/list/${n}`);

/** What the list of articles shows, or one page of a long one. */
export function readPage(corpus: Corpus, n = 1) {
  const shown = corpus.readings.slice((n - 1) * perPage, n * perPage);
  return {
    heading: n === 1 ? "Read" : `Read, page ${n} of ${pageCount(corpus)}`,
    tabs: tabs(corpus, n === 1 ? "" : null),
    table: html`${articleTable(corpus, shown)}${pagesNav(corpus, n)}`
  };
}

/** The pages of a long list after the first, by their address below `/read/list/`. */
export function listPages(corpus: Corpus): [page: string, shown: ReturnType<typeof readPage>][] {
  return Array.from({length: pageCount(corpus) - 1}, (_, i) => [String(i + 2), readPage(corpus, i + 2)]);
}

/** Links to all pages of the list: which articles, and from when. */
function pagesNav(corpus: Corpus, current: number): Html {
  const {readings} = corpus;
  const pages = pageCount(corpus);
  if (pages < 2) return html``;
  const years = (shown: readonly Reading[]) => {
    const known = shown.flatMap(({published}) => published?.slice(0, 4) ?? []);
    if (known.length === 0) return "no date";
    return known[0] === known.at(-1) ? known[0]! : `${known[0]!} to ${known.at(-1)!}`;
  };
  return html`<nav class="tabs parts" aria-label="Pages of the list">
    ${Array.from({length: pages}, (_, i) => {
      const shown = readings.slice(i * perPage, (i + 1) * perPage);
      const range = `${i * perPage + 1} to ${i * perPage + shown.length}`;
      return html`<a href="${addressOf(i + 1)}" ${i + 1 === current && {html: ' aria-current="page"'}}
        >${range}<span class="long">, ${years(shown)}</span></a
      > `;
    })}
  </nav>`;
}

/** Two articles beside each other: those that “Two tellings” compares. */
export function sideBySidePage(whole: Corpus) {
  const pair = pairOf(whole) ?? whole.readings.slice(0, 2);
  const corpus = among(whole, pair);
  const columns: Value = pair.map(
    (r, i) =>
      html`<section class="col" aria-label="${articleName(r)}">
        <h2><a href="/read/${encodeURIComponent(r.id)}">${articleName(r)}</a></h2>
        <p class="byline">${dateNote(r)}</p>
        ${readerOf(r, corpus, `${"ab"[i]}-`, [], r.parts[0]!.paragraphs)}
        ${
          r.parts.length > 1 &&
          html`<p class="small">
            Part 1 of ${r.parts.length}.
            <a href="/read/${encodeURIComponent(r.parts[1]!.page)}">Read on</a>
          </p>`
        }
      </section>`
  );
  return {
    tabs: tabs(corpus, "side-by-side"),
    layers: layers(pair),
    key: key(corpus, pair),
    columns: html`${pair.length < 2 && html`<p>It takes two articles to lay them side by side.</p>`}
      <div class="columns">${columns}</div>`
  };
}
