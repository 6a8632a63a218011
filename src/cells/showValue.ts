import {html, type Html} from "../html/html.js";
import type {CellResult, Problem, Shown} from "../kernel/types.js";
import {firstView, formatNumber, showTable} from "./showTable.js";
import {showTree} from "./showTree.js";

/** Draws a chart for the two widths a page has; what cannot be drawn is said in words. */
export type Draw = (spec: Readonly<Record<string, unknown>>) => Html;

/** What a cell shows, one below the other, and what it logged. */
export function showValues(result: Pick<CellResult, "shown" | "logs">, size: number, draw: Draw): Html {
  const logs =
    result.logs.length > 0
      ? html`<pre class="logs" role="region" tabindex="0" aria-label="Log">${result.logs.join("\n")}</pre>`
      : null;
  return html`${result.shown.map((shown, i) => html`<div class="shown" data-shown="${String(i)}">${showValue(shown, size, draw)}</div>`)}${logs}`;
}

export function showValue(shown: Shown, size: number, draw: Draw): Html {
  switch (shown.kind) {
    case "nothing":
      return html``;
    case "value": {
      const text = shown.type === "number" ? formatNumber(shown.value) : shorten(shown.text, longest);
      return html`<p class="${shown.type === "string" ? "v-text" : `v-value v-${shown.type}`}">${text}</p>`;
    }
    case "table":
      return showTable(shown, firstView(size));
    case "chart":
      return draw(shown.spec);
    case "tree":
      return showTree(shown.tree);
  }
}

/** Characters of a text that a page shows; a browser takes minutes to lay out a million in one paragraph. */
const longest = 10_000;

/** The beginning of a text, and how much is left out. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)} … and ${text.length - most} more characters`;
}

const warning = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 1.5 15 14H1Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
  <path d="M8 6v4M8 11.3v1.2" stroke="currentColor" stroke-width="1.5" />
</svg>`;

/** Why a cell has no value, between its code and its bar, with the mend as a button where there is one. */
export function showProblem({message, hint, line, fix}: Problem): Html {
  const where = line === null ? "" : `Line ${line}: `;
  const words = line === null ? message : lowerFirst(message);
  const mend = fix ? html`<div><button type="button" class="btn" name="fix">${fix.label}</button></div>` : null;
  return html`<span class="sign">${warning}</span>
    <div>
      <p><b>${where}${words}</b> ${hint ?? ""}</p>
      ${mend}
    </div>`;
}

/** “Nothing here is called …” → “nothing here is called …” after “Line 1: ”; code and names keep their letters. */
function lowerFirst(message: string): string {
  return /^[A-Z][a-z]* /.test(message) && !/^(A|I) /.test(message)
    ? message[0]!.toLowerCase() + message.slice(1)
    : message;
}
