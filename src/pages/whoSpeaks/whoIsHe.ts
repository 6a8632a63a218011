import {explain} from "../../extract/speakers/explain.js";
import type {Span} from "../../extract/types.js";
import {html, type Value} from "../../html/html.js";
import {cite} from "../cite.js";
import type {Corpus} from "../corpus.js";
import type {ReadQuote, Reading} from "../reading.js";
import {count} from "../words.js";

/** Each quote whose speaker is a pronoun: whom the rule takes, why, and which name stands nearer where another does. */
export function whoIsHe({readings}: Corpus): Value {
  const rows = readings.flatMap((r) =>
    r.quotes
      .filter((q) => q.speaker != null && /^(?:he|she|they|it)$/i.test(q.speakerText ?? ""))
      .map((q) => ({r, q, nearer: nearest(r, q)}))
  );
  if (rows.length === 0) return html`<p>No quote is given to a mere “he” or “she”.</p>`;
  const misleading = rows.filter(({q, nearer}) => nearer != null && nearer !== q.speaker);
  const shown = [...misleading, ...rows.filter((row) => !misleading.includes(row))].slice(0, 8);
  return html`<details class="found">
    <summary>How the rule decides: ${count(rows.length, "pronoun")}</summary>
    <ul class="plain">
      ${shown.map(
        ({r, q, nearer}) =>
          html`<li>
            ${explain(q)
              .replace(/^speaker: /, "")
              .replace(/‘([^’]*)’ → /, "“$1” is taken for ")}
            ${cite(r, q)}
            ${nearer != null && nearer !== q.speaker && html`<small>The man or woman named last before it is ${nearer}. A rule that takes the nearest name would have got another speaker.</small>`}
          </li>`
      )}
    </ul>
  </details>`;
}

/** The person named last before the pronoun. */
function nearest(r: Reading, q: ReadQuote): string | null {
  const before = (m: Span & {readonly text: string}) =>
    m.end <= (q.speakerStart ?? 0) && /^\p{Lu}/u.test(m.text) && !/^(?:He|She|They|It|His|Her)$/.test(m.text);
  const all = r.extraction.people
    .filter((p) => p.kind === "person")
    .flatMap((p) => p.mentions.filter(before).map((m) => ({name: p.name, at: m.start})));
  return all.sort((a, b) => b.at - a.at)[0]?.name ?? null;
}
