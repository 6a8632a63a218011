import {digits} from "../charts/digits.js";
import {html, type Html} from "../html/html.js";
import {among, type Corpus} from "./corpus.js";
import {dateNote} from "./dateNote.js";
import {longDate} from "./dates.js";
import {miniature} from "./miniature.js";
import type {Reading} from "./reading.js";
import {shares} from "./shares.js";

const columns = ["words", "quotes", "speakers", "own voice"] as const;

/** The columns of numbers; on a phone each number stands with its name. */
const numbers = (r: Reading): readonly string[] => [
  digits(r.words),
  digits(r.quotes.length),
  String(new Set(r.quotes.map((q) => q.speaker)).size),
  `${shares(r).paper}%`
];

const inferred = (r: Reading): boolean => r.dateFrom === "inferred";

/** Many articles: a row each, with how a date is known under the title, where there is room, and the first rows of the miniature. */
export function articleTable(corpus: Corpus, shown: readonly Reading[]): Html {
  return html`<div class="scroll" role="region" aria-label="Articles" tabindex="0">
    <table class="t articles">
      <thead>
        <tr>
          <th scope="col">article</th>
          <th scope="col">published</th>
          ${columns.map((name) => html`<th scope="col" class="num">${name}</th>`)}
          <th scope="col">drawn small</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (r) =>
            html`<tr>
              <th scope="row">
                <a href="/read/${encodeURIComponent(r.id)}">${r.title ?? r.outlet}</a
                >${r.title != null && html` <small class="by">${r.outlet}</small>`}
                ${inferred(r) && html`<small class="known">${dateNote(r)}</small>`}
              </th>
              <td class="date">
                ${longDate(r.published, true).replace("not said", "no date")}${inferred(r) && html`<small>, inferred</small>`}
              </td>
              ${numbers(r).map((n, i) => html`<td class="num" data-name="${columns[i]!}">${n}</td>`)}
              <td class="small-drawing">${miniature(r, among(corpus, [r]).colours, 12)}</td>
            </tr> `
        )}
      </tbody>
    </table>
  </div>`;
}
