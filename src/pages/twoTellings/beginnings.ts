import {html, type Value} from "../../html/html.js";
import {comparison, nothing} from "./comparison.js";
import type {Corpus} from "../corpus.js";
import {passageHtml, quotePassage, type Passage} from "../passage.js";
import type {Reading} from "../reading.js";
import {sentenceOf} from "../sentenceOf.js";
import {isUnnamed} from "../speakers.js";

// Verbs of beginning and of turning into, in all their forms.
const BEGIN =
  /\b(?:beg(?:in|ins|an|un|inning)|start(?:s|ed|ing)?|erupt(?:s|ed|ing)?|br(?:eaks?|oke|oken) out|turn(?:s|ed|ing)? into|spark(?:s|ed|ing)?|trigger(?:s|ed|ing)?|unleash(?:es|ed|ing)?|set off)\b/giu;

/** Where each article says how it all began: its sentences with a verb of beginning. */
export function beginnings({readings, colours}: Corpus): Value {
  const found = readings.map(passages);
  if (found.every((ps) => ps.length === 0)) return html`<p>Neither article says how it began.</p>`;
  const named = found.flat().filter(({quote}) => quote?.speakerKind === "person" && !isUnnamed(quote)).length;
  return html`<p>
      Who started it? Each paper has a sentence on that. Read both: who acts first, and who says so?
      ${named === 0 && `In ${readings.length === 2 ? "neither" : "none"} does a person with a name say it.`}
    </p>
    ${comparison(
      readings,
      [
        {
          matter: html`How it began`,
          cells: found.map((ps) => (ps.length > 0 ? ps.map((p) => passageHtml(p, colours)) : nothing("does not say")))
        }
      ],
      "How it began, in each article"
    )}`;
}

function passages(r: Reading): Passage[] {
  const spans = new Map<number, Passage>();
  for (const m of r.text.matchAll(BEGIN)) {
    const paragraph = r.paragraphs.find((p) => m.index >= p.start && m.index < p.end);
    if (paragraph?.n == null) continue;
    const span = sentenceOf(r, {start: m.index, end: m.index + m[0].length});
    const quote = r.quotes.find(
      (q) => q.start <= m.index && q.end >= m.index + m[0].length && q.type !== "direct" && q.speaker != null
    );
    spans.set(span.start, quote ? quotePassage(r, quote) : {r, span, quote: null, id: `p${paragraph.n}`});
  }
  return [...spans.values()].slice(0, 3);
}
