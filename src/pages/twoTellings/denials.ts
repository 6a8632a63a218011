import {html, type Html, type Value} from "../../html/html.js";
import {cite} from "../cite.js";
import type {Corpus} from "../corpus.js";
import {longDate} from "../dates.js";
import {groups} from "../groups.js";
import {matters, type Matter} from "./matters.js";
import {passageHtml, quotePassage} from "../passage.js";
import type {ReadQuote, Reading} from "../reading.js";
import {speakersInAll} from "../speakers.js";
import {statusGlyph} from "../statusGlyph.js";
import {inWords} from "../words.js";

type Told = Reading["events"][number];

/** What the speaker of both papers says of one matter, then and later; and where a denial in own words stops short of its object. */
export function denials(corpus: Corpus, pair: readonly [Reading, Reading]): Value {
  for (const who of speakersInAll(pair))
    for (const matter of matters(corpus, pair)) {
      const told = pair.map((r, i) => ({r, events: matter.events[i]!.filter((e) => e.claimedBy === who)}));
      if (told.some(({events}) => events.length === 0)) continue;
      return html`<p>
          In both, ${who} speaks of one matter (${matter.parties.join(", ")}: ${matter.deeds.slice(0, 3).join(", ")}).
          ${told.map((each) => summary(each, sameMonth(pair)))}
          ${differ(told) ? "Can both be true?" : "Was the same thing said?"} Read to the end of each sentence.
        </p>
        ${told.map(({r, events}) => quotesOf(r, events, corpus))} ${whatIsDenied(who, matter, pair)}`;
    }
  return html`<p>No one is quoted in both papers on the same matter.</p>`;
}

/** Whether the papers tell the matter in different statuses. */
function differ(told: readonly {readonly events: readonly Told[]}[]): boolean {
  const [a, b] = told.map(({events}) => [...new Set(events.map((e) => e.status))].sort().join(" "));
  return a !== b;
}

/** Whether a month would not tell the papers apart. */
const sameMonth = ([a, b]: readonly [Reading, Reading]) => a.published?.slice(0, 7) === b.published?.slice(0, 7);

function summary({r, events}: {readonly r: Reading; readonly events: readonly Told[]}, byName: boolean): Html {
  const by = [...groups(events, (e) => e.status)].map(
    ([status, es]) => html`<span class="nb">${inWords(es.length)} ${statusGlyph(status)} ${status}</span>`
  );
  return html`${r.published && !byName ? `In ${longDate(r.published.slice(0, 7))}` : `In ${r.label}`}:
  ${by.map((b, i) => html`${i > 0 && ", "}${b}`)}. `;
}

function quotesOf(r: Reading, events: readonly Told[], {colours}: Corpus): Html {
  const quotes = [...new Set(events.map((e) => e.quoteId))].flatMap((id) => r.quotes.find((q) => q.id === id) ?? []);
  return html`<div class="said">
    <p class="ttl">${r.label}</p>
    ${quotes.map((q) => passageHtml(quotePassage(r, q), colours))}
  </div>`;
}

/** A denial inside quotation marks whose quotation ends with the verb. */
interface Short {
  readonly r: Reading;
  readonly q: ReadQuote;
  readonly e: Told;
}

/** Denials in own words that stop short of their object, among some quotes of an article. */
export function cutShort(r: Reading, quotes: readonly ReadQuote[]): Short[] {
  return quotes.flatMap((q) =>
    r.events.flatMap((e) => {
      if (e.quoteId !== q.id || e.status !== "denied") return [];
      const own = q.own.find((o) => o.start <= e.start && o.end >= e.end);
      return own && !/\p{L}/u.test(r.text.slice(e.end, own.end)) ? [{r, q, e}] : [];
    })
  );
}

/** What a denial leaves out, and where the paper's own wording of the same denial has it. */
function whatIsDenied(who: string, matter: Matter, pair: readonly [Reading, Reading]): Value {
  const short = pair.flatMap((r) =>
    cutShort(
      r,
      r.quotes.filter((q) => q.speaker === who)
    )
  );
  if (short.length === 0) return html``;
  return html`<p>What exactly is denied? Look at what stands between the quotation marks, and only there.</p>
    <details class="found">
      <summary>What the table says</summary>
      ${short.map(({r, q, e}) => {
        const others = objects(r, who, matter, q);
        return html`<p>
          In ${r.label} ${q.ownWords === 1 ? "one word stands" : `${inWords(q.ownWords)} words stand`} in quotation
          marks, and they end with “${e.text}” ${cite(r, q)}. What, and to whom, is not among them.
          ${others.length > 0 && html`The paper’s own wording has it${others.length > 1 && `, in ${inWords(others.length)} versions`}: ${others.map((o, i) => html`${i > 0 && "; "}${o}`)}.`}
        </p>`;
      })}
    </details>`;
}

/** The same denial in the paper's wording, from its verb on: “supply Syria with any weapons beyond the current contracts”. */
function objects(r: Reading, who: string, {events}: Matter, short: ReadQuote): Html[] {
  return events
    .flat()
    .filter((e) => r.events.includes(e) && e.status === "denied" && e.claimedBy === who)
    .flatMap((e) => {
      const q = r.quotes.find((quote) => quote.id === e.quoteId);
      if (!q || q === short || q.own.some((o) => o.start <= e.start && o.end >= e.end)) return [];
      return [html`“${r.text.slice(e.start, q.end)}” ${cite(r, q)}`];
    });
}
