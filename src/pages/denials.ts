import {html, type Html, type Value} from "../html/html.js";
import {cite} from "./cite.js";
import type {Corpus} from "./corpus.js";
import {longDate} from "./dates.js";
import {groups} from "./groups.js";
import {matters} from "./matters.js";
import {passageHtml, quotePassage} from "./passage.js";
import type {Reading} from "./reading.js";
import {speakersInAll} from "./speakers.js";
import {statusGlyph} from "./statusGlyph.js";
import {inWords, list} from "./words.js";

type Told = Reading["events"][number];

/** What the speaker of both papers says of one matter, then and later; and where a denial in own words stops short of its object. */
export function denials(corpus: Corpus, pair: readonly [Reading, Reading]): Value {
  for (const who of speakersInAll(pair))
    for (const matter of matters(corpus, pair)) {
      const told = pair.map((r, i) => ({r, events: matter.events[i]!.filter((e) => e.claimedBy === who)}));
      if (told.some(({events}) => events.length === 0)) continue;
      return html`<p>
          ${who} speaks of it in both. ${told.map(summary)}
          ${differ(told) ? "Can both be true?" : "Is it the same that is said?"} Read to the end of each sentence.
        </p>
        ${told.map(({r, events}) => quotesOf(r, events, corpus))} ${cutShort(told)}`;
    }
  return html`<p>No one is quoted in both papers on the same matter.</p>`;
}

/** Whether the papers tell the matter in different statuses. */
function differ(told: readonly {readonly events: readonly Told[]}[]): boolean {
  const [a, b] = told.map(({events}) => [...new Set(events.map((e) => e.status))].sort().join(" "));
  return a !== b;
}

function summary({r, events}: {readonly r: Reading; readonly events: readonly Told[]}): Html {
  const by = [...groups(events, (e) => e.status)].map(
    ([status, es]) => html`${inWords(es.length)} ${statusGlyph(status)} ${status}`
  );
  return html`${r.published ? `In ${longDate(r.published.slice(0, 7))}` : `In ${r.label}`}:
  ${by.map((b, i) => html`${i > 0 && ", "}${b}`)}. `;
}

function quotesOf(r: Reading, events: readonly Told[], {colours}: Corpus): Html {
  const quotes = [...new Set(events.map((e) => e.quoteId))].flatMap((id) => r.quotes.find((q) => q.id === id) ?? []);
  return html`<div class="said">
    <p class="ttl">${r.label}</p>
    ${quotes.map((q) => passageHtml(quotePassage(r, q), colours))}
  </div>`;
}

/** Denials inside quotation marks whose quotation ends with the verb: what is denied, the paper says. */
function cutShort(told: readonly {readonly r: Reading; readonly events: readonly Told[]}[]): Value {
  const short = told.flatMap(({r, events}) =>
    events.flatMap((e) => {
      const q = r.quotes.find((quote) => quote.id === e.quoteId);
      const own = q?.own.find((o) => o.start <= e.start && o.end >= e.end);
      const rest = own ? r.text.slice(e.end, own.end) : "";
      return q && own && e.status === "denied" && !/\p{L}/u.test(rest) ? [{r, q, e}] : [];
    })
  );
  if (short.length === 0) return html``;
  const named = objects(told);
  return html`<p>What exactly is denied? Look at what stands between the quotation marks, and only there.</p>
    <details class="found">
      <summary>What the table says</summary>
      ${short.map(
        ({r, q, e}) =>
          html`<p>
            In ${r.label} ${q.ownWords === 1 ? "one word stands" : `${inWords(q.ownWords)} words stand`} in quotation
            marks, and they end with “${e.text}” ${cite(r, q)}. What, and to whom, is not among them.
          </p>`
      )}
      ${named.length > 0 && html`<p>The object comes from the paper’s own wording: ${list(named)}.</p>`}
    </details>`;
}

/** Targets and things that the reported denials name. */
function objects(told: readonly {readonly events: readonly Told[]}[]): string[] {
  return [
    ...new Set(
      told.flatMap(({events}) => events.filter((e) => e.status === "denied").flatMap((e) => e.targetText ?? []))
    )
  ].map((o) => `“${o}”`);
}
