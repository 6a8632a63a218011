import {html, type Value} from "../html/html.js";
import type {Corpus} from "./corpus.js";
import {tableHtml} from "./figure.js";
import {groups} from "./groups.js";
import {count} from "./words.js";

/** What “How it works” shows: the rules that made this corpus's rows, and the measured accuracy where it is there. */
export function methodPage(corpus: Corpus, accuracy: unknown) {
  return {rules: rules(corpus), accuracy: accuracyTable(accuracy), size: size(corpus)};
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
  if (rows.length === 0) return html`<p>No rule has found anything in these articles.</p>`;
  return html`<details class="data">
    <summary>The ${rows.length} rules at work in these articles</summary>
    ${tableHtml({caption: "Rules at work in these articles", columns: ["rows of", "rule", "used"], numbers: [2], rows: rows.map((r) => [r.kind, html`<code>${r.rule}</code>`, r.n])})}
  </details>`;
}

/** `data/accuracy.json`, whatever its depth: one row a measure, numbers as they stand in the file. */
function accuracyTable(accuracy: unknown): Value {
  const rows = [...leaves(accuracy, [])];
  if (rows.length === 0) return html`<p>No measurement is stored with this build.</p>`;
  return html`${tableHtml({
      caption: "Measured accuracy",
      columns: ["measure", "value"],
      numbers: [1],
      rows: rows.map(([path, value]) => [
        path.join(", "),
        typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : String(value)
      ])
    })}
    <p class="small">From <code>data/accuracy.json</code>, written by <code>npm run evaluate</code>.</p>`;
}

function* leaves(value: unknown, path: readonly string[]): Generator<[readonly string[], string | number]> {
  if (typeof value === "number" || typeof value === "string") yield [path, value];
  else if (value != null && typeof value === "object")
    for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key]);
}
