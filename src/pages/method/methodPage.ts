import {html, type Value} from "../../html/html.js";
import type {AccuracyFile, Measure, ValidationFile} from "../../scoring/measure.js";
import {kitReference} from "../../citation/cslItem.js";
import {toBibtex} from "../../citation/toBibtex.js";
import {cite} from "../cite.js";
import type {Corpus} from "../corpus.js";
import {longDate} from "../dates.js";
import {tableHtml} from "../figure.js";
import {groups} from "../groups.js";
import {ruleSteps} from "./ruleSteps.js";
import {count, inWords, theseArticles} from "../words.js";

/** What “How it works” shows: the rules that made this corpus's rows, and the measured accuracy where it is there. */
export function methodPage(corpus: Corpus, accuracy: AccuracyFile | null, validation: ValidationFile, version: string) {
  return {
    steps: ruleSteps(corpus),
    cite: citeKit(corpus, version),
    rules: rules(corpus),
    accuracy: accuracyTables(accuracy, validation),
    validation: validationTables(validation),
    size: size(corpus)
  };
}

/** How to cite the kit, and a place in an article. */
function citeKit({readings}: Corpus, version: string): Value {
  const r = readings.find((each) => each.quotes.length > 0);
  const q = r?.quotes[0];
  return html`<p>
      The kit: <i>According To</i>, version ${version}. The tables: the same, with the name of the table and of its
      file. As references, the kit and
      ${readings.length === 1 ? "its article" : `its ${inWords(readings.length)} articles`}:
      <a href="/data/references.bib" download>references.bib</a> for BibTeX,
      <a href="/data/references.json" download>references.json</a> as CSL-JSON for Zotero, pandoc and word processors.
    </p>
    <pre
      class="scroll"
      tabindex="0"
      role="region"
      aria-label="The kit in BibTeX"
    ><code>${toBibtex([kitReference(version, null)]).trimEnd()}</code></pre>
    ${r && q && html`<p>A place in an article: the article, then the number of the quote, as in ${cite(r, q)}. Its address opens the words themselves; <i>Cite</i> in the reader copies both.</p>`}`;
}

const size = ({readings}: Corpus) =>
  `${count(readings.length, "article")}, ${count(
    readings.reduce((n, r) => n + r.words, 0),
    "word"
  )}, ${count(
    readings.reduce((n, r) => n + r.quotes.length, 0),
    "quote"
  )}, ${count(
    readings.reduce((n, r) => n + r.events.length, 0),
    "event"
  )}`;

function rules({readings}: Corpus): Value {
  const kinds = [
    ["quotes", readings.flatMap((r) => r.quotes)],
    ["times", readings.flatMap((r) => r.times)],
    ["events", readings.flatMap((r) => r.events)],
    ["figures", readings.flatMap((r) => r.figures)]
  ] as const;
  const rows = kinds.flatMap(([kind, items]) =>
    [
      ...groups(
        items.flatMap((item) => item.rules),
        (rule) => rule
      )
    ]
      .map(([rule, uses]) => ({kind, rule, n: uses.length}))
      .sort((a, b) => b.n - a.n)
  );
  if (rows.length === 0) return html`<p>No rule has found anything.</p>`;
  return html`<details class="data">
    <summary>The ${rows.length} rules at work in ${theseArticles(readings.length)}</summary>
    ${tableHtml({caption: "Rules at work", columns: ["rows of", "rule", "used"], numbers: [2], rows: rows.map((r) => [r.kind, html`<code>${r.rule}</code>`, r.n])})}
  </details>`;
}

/** `data/accuracy.json`: each corpus with its measures and the command that gives them. */
function accuracyTables(accuracy: AccuracyFile | null, {models}: ValidationFile): Value {
  if (!accuracy || accuracy.measures.length === 0) return html`<p>No measurement is stored with this build.</p>`;
  const figure = (value: number | null) => (value == null ? "" : value.toFixed(1));
  // What weights say of the texts they were learned from is memory, not accuracy.
  const unseen = ({corpus, part}: Measure) => !models.some((m) => m.trainedOn === corpus && m.part === part);
  return html`<p>
      Measured on ${longDate(accuracy.measured)}, in per cent. Precision: of what was found, how much is right. Recall:
      of what there is, how much was found.
      ${accuracy.corpora.some(({name}) => name === "seeds") ? html`<i>seeds</i> are the two articles that come with the kit; no other of these texts is part of it.` : "None of these texts is part of this site."}
    </p>
    ${accuracy.corpora.map(
      ({name, documents, command}) =>
        html`<h3>${name}, ${count(documents, "text")}</h3>
          ${tableHtml({
            caption: `Accuracy on ${name}`,
            columns: ["what", "measure", "precision", "recall", "score", "to find", "right"],
            numbers: [2, 3, 4, 5, 6],
            rows: accuracy.measures
              .filter((m) => m.corpus === name && unseen(m))
              .map((m) => [
                m.type ? `${m.part}, ${m.type}` : m.part,
                m.measure,
                figure(m.precision),
                figure(m.recall),
                figure(m.score),
                m.gold ?? "",
                m.right ?? ""
              ])
          })}
          <p class="small"><code>${command}</code></p>`
    )}
    <p class="small">From <code>data/accuracy.json</code>.</p>`;
}

/** `data/model/validation.json`: the learned parts on what was held back from their own training texts. */
function validationTables({measured, models}: ValidationFile): Value {
  return html`<p>
      Two parts are learned from texts with known answers. Measured on ${longDate(measured)} on what was held back from
      the learning, in per cent.
    </p>
    ${models.map(
      ({part, trainedOn, held, command, measures}) =>
        html`<h3>${trainedOn}, ${part}</h3>
          <p>Held back: ${held}.</p>
          ${tableHtml({
            caption: `Accuracy on what was held back of ${trainedOn}`,
            columns: ["measure", "score"],
            numbers: [1],
            rows: measures.map(({measure, score}) => [measure, score.toFixed(1)])
          })}
          <p class="small"><code>${command}</code></p>`
    )}`;
}
