import {html, type Html, type Value} from "./html.js";

/** What goes into a table's markup. */
export interface TableParts {
  /** Names the region, which scrolls by itself and takes focus. */
  readonly label: string;
  /** Said to screen readers before the table; left out where the region's name says it all. */
  readonly caption?: string;
  /** The cells of the head row, `th` and all. */
  readonly heads: Value;
  /** The rows of the body, `tr` and all. */
  readonly rows: Value;
}

/** A table in a region that scrolls by itself where it is too wide. */
export function tableMarkup({label, caption, heads, rows}: TableParts): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
    <table class="t">
      ${
        caption != null &&
        html`<caption class="vh">
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
