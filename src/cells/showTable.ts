import {html, type Html} from "../html/html.js";
import {tableMarkup} from "../html/tableMarkup.js";
import type {Column, Scalar, Shown} from "../kernel/types.js";

type Table = Extract<Shown, {kind: "table"}>;

/** How a reader looks at a table: which column sorts it, and which rows are on the page. */
export interface TableView {
  /** Index of the column; null for the table's own order. */
  readonly sort: number | null;
  readonly descending: boolean;
  readonly first: number;
  readonly size: number;
}

export const firstView = (size: number): TableView => ({sort: null, descending: false, first: 0, size});

/** Tables of up to this many rows are shown whole, rather than with a pager for two rows. */
const whole = 10;

/** A page of a table with its sorting heads and, where there is more, its pager. */
export function showTable(table: Table, view: TableView): Html {
  const {columns, total} = table;
  const order = sortRows(table, view);
  const size = order.length <= whole && view.first === 0 ? order.length : view.size;
  const rows = order.slice(view.first, view.first + size);
  const numeric = columns.map(isNumeric);
  const last = Math.min(view.first + size, order.length);
  const cut =
    total > order.length
      ? html`; pages and download hold the first ${String(order.length)}, the most that leaves a cell`
      : null;
  const said = total === 0 ? "No rows" : `Rows ${view.first + 1} to ${last} of ${total}`;
  const shown = tableMarkup({
    label: `Table, ${total} ${total === 1 ? "row" : "rows"}`,
    heads: columns.map((column, i) => head(column.name, i, numeric[i]!, view)),
    rows: rows.map(
      (row) =>
        html`<tr>
          ${columns.map((column, i) => cell(column.values[row] ?? null, numeric[i]!))}
        </tr>`
    )
  });
  return html`${shown}
    <div class="tfoot">
      <span>${said}${cut}</span><button type="button" class="btn quiet" name="csv">Download CSV</button>${
        order.length > size
          ? html`<span class="pg"
              ><button type="button" class="btn" name="back" ${flag("disabled", view.first === 0)}>Back</button
              ><button type="button" class="btn" name="more" ${flag("disabled", last >= order.length)}>
                More rows
              </button></span
            >`
          : null
      }
    </div>`;
}

const flag = (name: string, on: boolean): Html => ({html: on ? ` ${name}` : ""});

function head(name: string, i: number, numeric: boolean, {sort, descending}: TableView): Html {
  const sorted = sort === i ? (descending ? "descending" : "ascending") : "none";
  return html`<th scope="col" ${numeric ? {html: ' class="num"'} : null} aria-sort="${sorted}">
    <button type="button" name="sort" value="${String(i)}">${name}</button>
  </th>`;
}

/** Characters of a text that a table shows. */
const widest = 500;

function cell(value: Scalar, numeric: boolean): Html {
  if (value === null) return html`<td class="none">${numeric ? "" : "not known"}</td>`;
  const text = String(value);
  // The rest is in the CSV.
  if (!numeric) return html`<td>${text.length > widest ? `${text.slice(0, widest)} …` : text}</td>`;
  return html`<td class="${value === 0 ? "num none" : "num"}">${formatNumber(value)}</td>`;
}

/** A number as people write it, with no more than six places behind the point. */
export function formatNumber(value: Scalar): string {
  return typeof value === "number" && !Number.isInteger(value) ? String(Number(value.toFixed(6))) : String(value);
}

function isNumeric({values}: Column): boolean {
  return (
    values.some((value) => typeof value === "number") &&
    values.every((value) => value === null || typeof value === "number")
  );
}

/** Row numbers in the order of a view; rows without a value come last either way. */
export function sortRows({columns}: Table, {sort, descending}: TableView): readonly number[] {
  const rows = Array.from({length: columns[0]?.values.length ?? 0}, (_, i) => i);
  const values = sort === null ? undefined : columns[sort]?.values;
  if (!values) return rows;
  const way = descending ? -1 : 1;
  return rows.sort((i, j) => {
    const [a, b] = [values[i] ?? null, values[j] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (
      way *
      (typeof a === "number" && typeof b === "number"
        ? a - b
        : String(a) < String(b)
          ? -1
          : String(a) > String(b)
            ? 1
            : 0)
    );
  });
}

/** A table as CSV (RFC 4180); what would make a spreadsheet calculate is defused with an apostrophe. */
export function tableCsv({columns}: Table): string {
  const rows = Array.from({length: columns[0]?.values.length ?? 0}, (_, i) =>
    columns.map(({values}) => field(values[i] ?? null))
  );
  return [columns.map(({name}) => field(name)), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

function field(value: Scalar): string {
  const text = value === null ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
