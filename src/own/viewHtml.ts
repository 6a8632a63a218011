import {html, type Html} from "../html/html.js";
import type {RowView, TableView, ViewName} from "./rowViews.js";

/** How a reader looks at a table. */
export interface ViewState {
  /** Index of the column that sorts it; null for the order of the text. */
  readonly sort: number | null;
  readonly descending: boolean;
  readonly first: number;
  /** Rows whose explanation is open, by their place in the view. */
  readonly open: ReadonlySet<number>;
}

export const firstLook: ViewState = {sort: null, descending: false, first: 0, open: new Set()};

/** Rows of a page of a table. */
export const pageRows = 10;

/** A page of a table: sorting heads, rows that lead to their marks and say how they were read, and a pager. */
export function viewHtml(name: ViewName, {columns, rows}: TableView, state: ViewState): Html {
  if (rows.length === 0) return html`<p class="small">No ${name} were found in this text.</p>`;
  const order = sorted(rows, state);
  const shown = order.slice(state.first, state.first + pageRows);
  const last = Math.min(state.first + pageRows, rows.length);
  const numeric = columns.map((_, i) => rows.every(({cells}) => cells[i] === null || typeof cells[i] === "number"));
  return html`<div class="scroll" role="region" aria-label="Table of ${name}" tabindex="0">
      <table class="t own-t">
        <thead>
          <tr>
            ${columns.map((column, i) => head(column, i, numeric[i]!, state))}
            <th scope="col"><span class="vh">How it was read</span></th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((at) => row(rows[at]!, at, numeric, columns.length, state.open.has(at)))}
        </tbody>
      </table>
    </div>
    <div class="tfoot">
      <span>Rows ${state.first + 1} to ${last} of ${rows.length}</span>
      ${
        rows.length > pageRows &&
        html`<span class="pg"
          ><button type="button" class="btn" name="back" ${off(state.first === 0)}>Back</button
          ><button type="button" class="btn" name="more" ${off(last >= rows.length)}>More rows</button></span
        >`
      }
    </div>`;
}

const off = (is: boolean): Html => ({html: is ? " disabled" : ""});
const side = (is: boolean): Html => ({html: is ? ' class="num"' : ""});

function head(column: string, i: number, numeric: boolean, {sort, descending}: ViewState): Html {
  const sorted = sort === i ? (descending ? "descending" : "ascending") : "none";
  return html`<th scope="col" ${side(numeric)} aria-sort="${sorted}">
    <button type="button" name="sort" value="${i}">${column}</button>
  </th>`;
}

function row({mark, cells, why}: RowView, at: number, numeric: readonly boolean[], width: number, open: boolean): Html {
  return html`<tr>
      ${cells.map((cell, i) => {
        if (i === 0 && mark !== null) return html`<td class="num"><a href="#${mark}">${cell}</a></td>`;
        if (cell === null || cell === "") return html`<td${side(numeric[i]!)}><span class="none">not said</span></td>`;
        return html`<td${numeric[i] ? side(true) : long(cell)} dir="auto">${typeof cell === "string" ? cut(cell) : cell}</td>`;
      })}
      <td>
        <button type="button" class="linklike" name="why" value="${at}" aria-expanded="${String(open)}">Why</button>
      </td>
    </tr>
    ${
      open &&
      html`<tr class="why">
        <td colspan="${width + 1}">${why}</td>
      </tr>`
    }`;
}

/** Words of some length get a column that holds more than one of them a line, on a phone too. */
const long = (cell: string | number): Html => ({html: String(cell).length > 24 ? ' class="sentence"' : ""});

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 160).replace(/\s\S*$/u, "")} …` : text);

/** Places of the rows in the order of a view; rows without a value come last either way. */
function sorted(rows: readonly RowView[], {sort, descending}: ViewState): number[] {
  const order = rows.map((_, i) => i);
  if (sort === null) return order;
  const way = descending ? -1 : 1;
  return order.sort((i, j) => {
    const [a, b] = [rows[i]!.cells[sort] ?? null, rows[j]!.cells[sort] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return way * (a - b);
    return way * (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
  });
}
