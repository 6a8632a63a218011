import {partyKeys} from "../tables/telling/party.js";
import {html, type Value} from "../html/html.js";
import {cite} from "./cite.js";
import type {Corpus} from "./corpus.js";
import type {ReadQuote, Reading} from "./reading.js";
import {hullOf, sentenceOf} from "./sentenceOf.js";
import {isUnnamed} from "./speakers.js";

/** What an unnamed source says was done, beside a denial by a named one in the same article of the same actor and thing. */
export function unnamedAgainstNamed({readings}: Corpus): Value {
  const pairs = readings.flatMap((r) =>
    r.quotes
      .filter((q) => isUnnamed(q))
      .flatMap((q) => {
        const against = denialOf(q, r);
        return against ? [{r, q, against}] : [];
      })
  );
  if (pairs.length === 0) return html``;
  const {r, q, against} = pairs[0]!;
  return html`<p>Put two sentences of ${r.label} side by side.</p>
    <ul class="plain">
      ${[against, q].map((each) => html`<li>${sentence(r, each)} ${cite(r, each)}</li>`)}
    </ul>
    <p>
      One source has a name and denies. The other has none and says that it was done. Whose reports are they? What would
      confirm either? Could both be true?
    </p>`;
}

function sentence(r: Reading, q: ReadQuote): string {
  const {start, end} = sentenceOf(r, hullOf(q));
  return r.text.slice(start, end);
}

/** A named speaker's quote that denies a deed of the same actor with the same thing, told in one distinctive word. */
function denialOf(q: ReadQuote, r: Reading): ReadQuote | undefined {
  const done = r.events.filter((e) => e.quoteId === q.id && (e.status === "happened" || e.status === "ongoing"));
  const actors = new Set(done.flatMap((e) => partyKeys(e.actor)));
  const names = new Set(r.extraction.people.flatMap((p) => p.variants.flatMap(words)));
  const things = new Set(words(q.text).filter((w) => !names.has(w)));
  return r.quotes.find(
    (other) =>
      !isUnnamed(other) &&
      words(other.text).some((w) => things.has(w)) &&
      r.events.some(
        (e) => e.quoteId === other.id && e.status === "denied" && partyKeys(e.actor).some((a) => actors.has(a))
      )
  );
}

/** Words that name a thing: with a digit, or of six letters or more. */
const words = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []).filter((w) => /\d/.test(w) || w.length >= 6);
