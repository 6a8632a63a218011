import {html, type Value} from "../../html/html.js";
import {tableHtml} from "../figure.js";
import {keyness, PRIOR, type KeyWord} from "./keyness.js";
import type {Reading} from "../reading.js";
import {countInWords} from "../words.js";

const shown = 6;

/** The words that set two papers apart most, with the measure and what chance would do. */
export function keyTable([a, b]: readonly [Reading, Reading]): Value {
  const words = keyness(story(a), story(b));
  const rows = [...words.slice(0, shown), ...words.slice(-shown)].filter((w) => Math.abs(w.z) >= 1);
  const beyond = words.filter((w) => Math.abs(w.z) >= 1.96).length;
  if (rows.length === 0) return html`<p>No word sets the two texts apart.</p>`;
  const per = (w: KeyWord, i: 0 | 1) => ((1000 * w.counts[i]) / Math.max(1, [a, b][i]!.words)).toFixed(1);
  return html`<p>
      Count every word, not only those that somebody chose to look at.
      ${beyond === 0 ? "None differs by more than chance alone would give one word in twenty: the texts are short." : `${countInWords(beyond, "word").replace(/^./, (c) => c.toUpperCase())} ${beyond === 1 ? "differs" : "differ"} by more than chance alone would give one word in twenty (1.96).`}
    </p>
    ${tableHtml({
      caption: "Words that set the two papers apart",
      columns: ["word", a.label, b.label, `${a.label}, in 1,000`, `${b.label}, in 1,000`, "log-odds, z"],
      numbers: [1, 2, 3, 4, 5],
      rows: rows.map((w) => [w.word, w.counts[0], w.counts[1], per(w, 0), per(w, 1), w.z.toFixed(2).replace("-", "−")])
    })}
    <p class="small">
      z is the log-odds ratio with an informative Dirichlet prior of ${PRIOR} words, over its standard deviation
      (Monroe, Colaresi and Quinn 2008): (log((y₁+α)/(n₁+α₀−y₁−α)) − log((y₂+α)/(n₂+α₀−y₂−α))) / √(1/(y₁+α)+1/(y₂+α)).
      Above zero ${a.label} has more of it, below zero ${b.label}.
    </p>`;
}

/** The text of the story alone: no captions, credits, datelines. */
const story = (r: Reading) =>
  r.paragraphs
    .filter((p) => p.n != null)
    .map((p) => r.text.slice(p.start, p.end))
    .join("\n");
