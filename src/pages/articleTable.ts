import {digits} from "../charts/digits.js";
import {html, type Html} from "../html/html.js";
import {among, type Corpus} from "./corpus.js";
import {longDate} from "./dates.js";
import {miniature} from "./miniature.js";
import type {Reading} from "./reading.js";
import {shares} from "./shares.js";

/** Many articles: a row each, with the first rows of the miniature. */
export function articleTable(corpus: Corpus, shown: readonly Reading[]): Html {
  return html`<div class="scroll" role="region" aria-label="Articles" tabindex="0">
    <table class="t articles">
      <thead>
        <tr>
          <th scope="col">article</th>
          <th scope="col">published</th>
          <th scope="col" class="num">words</th>
          <th scope="col" class="num">quotes</th>
          <th scope="col" class="num">speakers</th>
          <th scope="col" class="num">own voice</th>
          <th scope="col">drawn small</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (r) =>
            html`<tr>
              <td>
                <a href="/read/${encodeURIComponent(r.id)}">${r.title ?? r.outlet}</a
                >${r.title != null && html`<br /><small>${r.outlet}</small>`}
              </td>
              <td>
                ${longDate(r.published, true).replace("not said", "no date")}${r.dateFrom === "inferred" && html`<br /><small>inferred. ${r.evidence}</small>`}
              </td>
              <td class="num">${digits(r.words)}</td>
              <td class="num">${digits(r.quotes.length)}</td>
              <td class="num">${new Set(r.quotes.map((q) => q.speaker)).size}</td>
              <td class="num">${shares(r).paper}%</td>
              <td>${miniature(r, among(corpus, [r]).colours, 12)}</td>
            </tr> `
        )}
      </tbody>
    </table>
  </div>`;
}
