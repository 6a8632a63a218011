import {html, type Html, type Value} from "../../html/html.js";
import type {GradedPart} from "./types.js";

/** An answer as it was given; nothing where none was. Foreign text: it is escaped, and code is shown, not run. */
export function givenHtml({kind, given}: Pick<GradedPart, "kind" | "given">): Value {
  if (given === null) return null;
  const cited = given.citations.map(
    ({article, words}) => html`<p class="cited">${words} <span class="small">(${article})</span></p>`
  );
  return html`${shown(kind, given.lines)}${cited}`;
}

function shown(kind: GradedPart["kind"], lines: readonly string[]): Html | null {
  if (lines.length === 0) return null;
  if (kind === "code") return html`<pre class="given"><code>${lines[0]}</code></pre>`;
  if (kind === "text") return html`<p class="given">${lines[0]}</p>`;
  if (lines.length === 1) return html`<p class="given">${quoted(kind, lines[0]!)}</p>`;
  const items = lines.map((line) => html`<li>${quoted(kind, line)}</li>`);
  return kind === "order"
    ? html`<ol class="given">
        ${items}
      </ol>`
    : html`<ul class="given">
        ${items}
      </ul>`;
}

/** Marked words are the article's: they stand in quotation marks. */
const quoted = (kind: GradedPart["kind"], line: string): string => (kind === "mark" ? `“${line}”` : line);
