import type {Spec} from "../charts/spec.js";
import {html, type Html, type Value} from "../html/html.js";
import {tableMarkup} from "../html/tableMarkup.js";
import {count} from "./words.js";

/** A chart with all that stands around it. The drawing is made at build, in a wide and a narrow form. */
export interface Figure {
  readonly id: string;
  /** The finding, as a sentence without full stop; computed, or a plain description where no finding holds. */
  readonly title: string;
  /** What is shown, unit and key. */
  readonly subtitle: Value;
  /** The drawing in one or two sentences, for who does not see it. */
  readonly label: string;
  readonly width: number;
  readonly spec: (width: number) => Spec;
  /** The width below which its words cover each other; on paper it is drawn so wide, and made smaller. */
  readonly least?: number;
  /** The drawing in parts that stand under each other, for paper, where it would leave holes in one piece. */
  readonly parts?: (width: number) => readonly Spec[];
  /** What stands on phones in place of a narrow drawing. */
  readonly narrow?: Html;
  readonly note: string;
  readonly table: Table;
}

/** Rows behind a chart, and where each row can be read. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Columns of numbers, which stand to the right. */
  readonly numbers?: readonly number[];
  readonly caption: string;
  /** What each row can be filtered by, as its marks in the drawing. */
  readonly keys?: readonly string[];
}

/** The width of the drawing for phones. */
export const narrowWidth = 342;

/** The width of the drawing for tablets, where the wide one would be made smaller, and its words with it. */
export const middleWidth = 640;

/** The width of text with its figures, which every window but a phone's has room for. */
export const textWidth = 704;

/** Tables with more rows than these show the first few, say so, and where the others are. */
const mostRows = 200;
const firstRows = 40;

/** Whether the rows of a figure are too many for its page. */
export const hasMoreRows = ({table}: Figure): boolean => table.rows.length > mostRows;

/**
 * A figure as markup, around drawings made elsewhere.
 * @param file address of all its rows, where they are too many for the page
 * @param middle for widths between, where the wide drawing is wider than the text
 */
export function figureHtml(f: Figure, wide: Html, narrow: Html, file: string | null = null, middle?: Html): Html {
  const rows = hasMoreRows(f) ? f.table.rows.slice(0, firstRows) : f.table.rows;
  return html`<figure class="fig" id="${f.id}" style="--fig:${f.width}px">
    <figcaption>
      <p class="ft">${f.title}</p>
      ${f.table.rows.length > 0 && html`<p class="sub">${f.subtitle}</p>`}
    </figcaption>
    ${
      f.table.rows.length === 0
        ? html`<p class="small">Nothing of this kind has been found.</p>`
        : html`<div class="wid">${wide}</div>
            ${middle && html`<div class="mid">${middle}</div>`}
            <div class="nar">${narrow}</div>`
    }
    ${f.table.rows.length > 0 && html`<p class="foot">${f.note}</p>`}
    ${
      f.table.rows.length > 0 &&
      html`<div class="more">
        <details class="data">
          <summary>See the data</summary>
          ${tableHtml({...f.table, rows})}
          ${
            rows.length < f.table.rows.length &&
            html`<p class="small">
              The first ${String(rows.length)} of ${count(f.table.rows.length, "row")}.
              ${file != null && html`<a href="${file}" download>All rows, as CSV</a>. `}All quotes and events are in the
              tables on <a href="/data">Data</a>.
            </p>`
          }
        </details>
        <button type="button" class="linklike" data-save="${f.id}" hidden>Save the picture</button>
      </div>`
    }
  </figure>`;
}

/** Links that all rows of a table may have together, about. */
const mostLinks = 240;

/** How many links a row of a table may have, so that a table of many rows does not outgrow its page. */
export const linksEach = (rows: number, most: number): number =>
  Math.min(most, Math.max(3, Math.floor(mostLinks / Math.max(1, rows))));

/** A table as markup, in a region that scrolls by itself where it is too wide. */
export function tableHtml({columns, rows, numbers = [], caption, keys}: Table): Html {
  const side = (i: number): Html => ({html: numbers.includes(i) ? ' class="num"' : ""});
  return tableMarkup({
    label: caption,
    caption,
    heads: columns.map((c, i) => html`<th scope="col" ${side(i)}>${c}</th>`),
    rows: rows.map(
      (row, k) =>
        html`<tr ${keys && html`data-key="${keys[k]!}"`}>
          ${row.map((cell, i) => html`<td${side(i)}>${cell === 0 ? html`<span class="none">0</span>` : cell}</td>`)}
        </tr> `
    )
  });
}
