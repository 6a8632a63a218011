import {partyKeys} from "../../tables/telling/party.js";
import {html, type Html, type Value} from "../../html/html.js";
import {characters} from "../../marks/nest.js";
import {cite} from "../cite.js";
import type {Corpus} from "../corpus.js";
import {groups} from "../groups.js";
import type {ReadQuote, Reading} from "../reading.js";
import {hullOf, sentenceOf} from "../sentenceOf.js";
import {isUnnamed} from "../speakers.js";

/** What an unnamed source says was done, beside a denial by a named one in the same article of the same actor and thing. */
export function unnamedAgainstNamed({readings}: Corpus): Value {
  const pair = firstPair(readings);
  if (!pair) return html``;
  const {r, q, against} = pair;
  const when = r.events.find((e) => e.quoteId === q.id && e.dateText != null && e.grain === "year")?.dateText;
  return html`<p>Put two sentences of ${r.label} side by side.</p>
    <ul class="plain">
      ${[against, q].map((each) => html`<li>${sentence(r, each)} ${cite(r, each)}</li>`)}
    </ul>
    <p>
      One source has a name and denies. The other has none and says that it was done${when && `, in ${when}`}. Is it the
      same deed, and the same time? Who stands behind the words without a name? What would confirm either? Could both be
      true?
    </p>`;
}

function sentence(r: Reading, q: ReadQuote): Html {
  const {start, end} = sentenceOf(r, hullOf(q));
  return {html: characters(r.text.slice(start, end))};
}

interface Pair {
  readonly r: Reading;
  readonly q: ReadQuote;
  readonly against: ReadQuote;
}

function firstPair(readings: readonly Reading[]): Pair | null {
  for (const r of readings) {
    const against = denialsOf(r);
    for (const q of r.quotes) {
      const denial = isUnnamed(q) ? against(q) : undefined;
      if (denial) return {r, q, against: denial};
    }
  }
  return null;
}

/**
 * For an article: what gives, to a quote, the first named speaker's quote that denies a deed of the same actor with the same thing,
 * told in one distinctive word. Words are read once, for long articles.
 */
function denialsOf(r: Reading): (q: ReadQuote) => ReadQuote | undefined {
  const ofQuote = groups(r.events, (e) => e.quoteId);
  const names = new Set(r.extraction.people.flatMap((p) => p.variants.flatMap(words)));
  const denials = r.quotes.flatMap((quote) => {
    const denied = (ofQuote.get(quote.id) ?? []).filter((e) => e.status === "denied");
    if (denied.length === 0 || isUnnamed(quote)) return [];
    return [{quote, words: words(quote.text), actors: denied.flatMap((e) => partyKeys(e.actor))}];
  });
  return (q) => {
    const done = (ofQuote.get(q.id) ?? []).filter((e) => e.status === "happened" || e.status === "ongoing");
    const actors = new Set(done.flatMap((e) => partyKeys(e.actor)));
    if (actors.size === 0) return undefined;
    const things = new Set(words(q.text).filter((w) => !names.has(w)));
    return denials.find((d) => d.actors.some((a) => actors.has(a)) && d.words.some((w) => things.has(w)))?.quote;
  };
}

/** Words that name a thing: with a digit, or of six letters or more. */
const words = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).filter((w) => /\d/.test(w) || w.length >= 6);
