import {html, type Html, type Value} from "../../html/html.js";
import {longDate} from "../dates.js";
import type {Reading} from "../reading.js";

/** One matter: what it is, and what each paper has of it, or that it has nothing. */
export interface ComparisonRow {
  readonly matter: Value;
  readonly cells: readonly Value[];
}

/** Rows are matters, columns are papers by date; on phones the papers stand under each other. */
export function comparison(readings: readonly Reading[], rows: readonly ComparisonRow[], caption: string): Html {
  return html`<table class="cmp">
    <caption class="vh">
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${readings.map(
          (r) =>
            html`<th scope="col">
              ${r.outlet}<small
                >${longDate(r.published).replace("not said", "no date")}${r.dateFrom === "inferred" && ", inferred"}</small
              >
            </th>`
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.matter}</th>
            ${row.cells.map(
              (cell, i) =>
                html`<td style="--oc:var(--outlet-${i + 1})"><span class="tag">${readings[i]!.label}</span>${cell}</td>`
            )}
          </tr>`
      )}
    </tbody>
  </table>`;
}

/** What stands where a paper has nothing. */
export const nothing = (words: string): Html => html`<span class="nil">${words}</span>`;
