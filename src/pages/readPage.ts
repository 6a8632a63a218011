import {html, type Value} from "../html/html.js";
import {key, layers, readerOf, tabs} from "./article.js";
import type {Corpus} from "./corpus.js";
import {articleName, dateNote} from "./dateNote.js";
import {articleTable} from "./overview.js";

/** What the list of articles shows. */
export function readPage(corpus: Corpus) {
  return {tabs: tabs(corpus, ""), table: articleTable(corpus)};
}

/** Two articles beside each other: the first two by date. */
export function sideBySidePage(corpus: Corpus) {
  const pair = corpus.readings.slice(0, 2);
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
    columns: html`<div class="columns">${columns}</div>`
  };
}
