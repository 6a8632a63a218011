import {html, type Value} from "../../html/html.js";
import {placeChip} from "../cite.js";
import type {Corpus} from "../corpus.js";
import {count, theseArticles} from "../words.js";

/** Where the way from source to page has left traces, by article. */
export function seamsList({readings}: Corpus): Value {
  const found = readings.filter((r) => r.seams.length > 0);
  if (found.length === 0)
    return html`<p>
      A text passes through hands, and some leave a trace. None has been found in ${theseArticles(readings.length)}.
    </p>`;
  return html`<p>
      A text passes through hands: a reporter, an agency, an editor, a page. Some leave a trace. Before you open the
      list, look for yourself: turn on <i>Traces</i> in the reader, or better, read without it.
    </p>
    <details class="found">
      <summary>
        What has been found:
        ${count(
          found.reduce((n, r) => n + r.seams.length, 0),
          "trace"
        )}
      </summary>
      <ul class="plain">
        ${found.slice(0, 12).map((r) => r.seams.slice(0, 8).map((s) => html`<li>${s.says}. ${placeChip(r, `x${s.n}`, "", r.text.slice(s.start, s.end))}</li>`))}
      </ul>
      <p>A trace is no proof of anything. What could each tell about who worked on the text, and in what hurry?</p>
    </details>`;
}
