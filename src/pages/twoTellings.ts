import {html, type Value} from "../html/html.js";
import {beginnings} from "./beginnings.js";
import {among, type Corpus} from "./corpus.js";
import {comparison, nothing, type ComparisonRow} from "./comparison.js";
import {denials} from "./denials.js";
import {rangeWords} from "./dates.js";
import type {Figure} from "./figure.js";
import {groups} from "./groups.js";
import {keyTable} from "./keyTable.js";
import {likeSentences} from "./likeSentences.js";
import {matters, statusesOf, type Matter} from "./matters.js";
import {numbersTable} from "./numbersTable.js";
import {onlyOne} from "./onlyOne.js";
import {pairOf} from "./pairOf.js";
import {passageHtml, passageOf, quotePassage, type Passage} from "./passage.js";
import type {Reading} from "./reading.js";
import {speakersInAll} from "./speakers.js";
import {statusGlyph} from "./statusGlyph.js";
import {chainsFigure} from "./throughWhom.js";
import {partyKeys} from "../tables/telling/party.js";
import {voiceSentence, wordsFigure} from "./wordsFigure.js";
import {capital, inWords} from "./words.js";

type Pair = readonly [Reading, Reading];

/** What the page “Two tellings” shows. */
export function twoTellingsPage(corpus: Corpus) {
  const pair = pairOf(corpus);
  if (!pair) {
    const one = html`<p>It takes two articles to compare. Add one more to <code>data/articles</code>.</p>`;
    const none: Value = html``;
    return {
      standfirst: corpus.readings.length === 0 ? "There is no article yet." : "There is one telling so far.",
      matters: one,
      words: none,
      voice: none,
      key: none,
      numbers: none,
      only: none,
      beginnings: none,
      changed: none,
      roads: none
    };
  }
  const two: Corpus = {...among(corpus, pair), readings: pair};
  return {
    standfirst: standfirst(corpus, pair),
    matters: mattersTable(two, pair),
    changed: denials(two, pair),
    words: wordsFigure(two),
    voice: voiceSentence(two),
    key: keyTable(pair),
    numbers: numbersTable(pair),
    only: onlyOne(pair),
    beginnings: beginnings(two),
    roads: roads(two)
  };
}

function standfirst({readings}: Corpus, [a, b]: Pair): string {
  const apart =
    a.published != null && b.published != null
      ? Math.round(Math.abs(Date.parse(b.published) - Date.parse(a.published)) / 86_400_000)
      : null;
  const shared = speakersInAll([a, b])[0];
  const chosen =
    readings.length > 2
      ? `Of ${inWords(readings.length)} articles, ${a.label} and ${b.label} tell most of the same. `
      : "";
  const days =
    apart == null
      ? ""
      : apart === 0
        ? "They are of the same day. "
        : `${capital(inWords(apart))} ${apart === 1 ? "day lies" : "days lie"} between them. `;
  return `${chosen}${days}${shared ? `Both quote ${shared}: is it the same that is said?` : "Do they tell the same?"}`;
}

/** Deeds that both tell of, by status; what happened at the same time; sentences in other words of the same. */
function mattersTable(corpus: Corpus, pair: Pair): Value {
  const shown = new Set<string>();
  const rows = [
    ...sameTime(corpus, pair, shown),
    ...matters(corpus, pair)
      .slice(0, 4)
      .flatMap((matter) => statusRows(matter, corpus, pair, shown)),
    ...inOtherWords(corpus, pair, shown)
  ].slice(0, 12);
  if (rows.length === 0) return html`<p>The two articles tell of nothing that could be linked.</p>`;
  return comparison(pair, rows, "What each says of the same matter");
}

const keyOf = ({r, span}: Passage) => `${r.id} ${span.start}`;

/** The passages of some events, each once, those of named speakers and in own words first. */
function passages(r: Reading, events: readonly Reading["events"][number][], shown: Set<string>): Passage[] {
  const all = [
    ...groups(
      events.map((e) => passageOf(r, e)),
      keyOf
    ).values()
  ].map((same) => same[0]!);
  const fresh = all.filter((p) => !shown.has(keyOf(p))).slice(0, 3);
  for (const p of fresh) shown.add(keyOf(p));
  return fresh;
}

function statusRows(matter: Matter, {colours}: Corpus, pair: Pair, shown: Set<string>): ComparisonRow[] {
  return statusesOf(matter).flatMap((status) => {
    const found = pair.map((r, i) =>
      passages(
        r,
        matter.events[i]!.filter((e) => e.status === status),
        shown
      )
    );
    if (found.every((ps) => ps.length === 0)) return [];
    const words = [
      ...new Set(
        matter.events
          .flat()
          .filter((e) => e.status === status)
          .map((e) => e.lemma)
      )
    ].slice(0, 3);
    return [
      {
        matter: html`<span class="gl">${statusGlyph(status)}${status}</span>
          <small>${matter.parties.join(", ")}: ${words.join(", ")}</small>`,
        cells: found.map((ps) =>
          ps.length > 0 ? ps.map((p) => passageHtml(p, colours)) : nothing(`does not tell it as ${status}`)
        )
      }
    ];
  });
}

/** Dated events of one actor at the same time that no link has joined. */
function sameTime({colours}: Corpus, [a, b]: Pair, shown: Set<string>): ComparisonRow[] {
  return a.events.flatMap((x) => {
    if (x.from == null || x.to == null) return [];
    const y = b.events.find(
      (e) => e.from === x.from && e.to === x.to && partyKeys(e.actor).some((key) => partyKeys(x.actor).includes(key))
    );
    if (!y) return [];
    const [left, right] = [passageOf(a, x), passageOf(b, y)];
    if ([left, right].every((p) => shown.has(keyOf(p)))) return [];
    for (const p of [left, right]) shown.add(keyOf(p));
    return [
      {
        matter: html`${rangeWords(x.from, x.to)} <small>${x.actor}</small>`,
        cells: [passageHtml(left, colours), passageHtml(right, colours)]
      }
    ];
  });
}

function inOtherWords({colours}: Corpus, [a, b]: Pair, shown: Set<string>): ComparisonRow[] {
  return likeSentences(a, b)
    .map(({spans, words}) => ({words, both: [a, b].map((r, i) => wholeSentence(r, spans[i]!))}))
    .filter(({both}) => both.every((p) => !shown.has(keyOf(p))))
    .slice(0, 3)
    .map(({words, both}) => ({
      matter: html`${words[0].toLowerCase() === words[1].toLowerCase() ? words[0] : html`${words[0]}, ${words[1]}`}
        <small>a word that both use</small>`,
      cells: both.map((p) => passageHtml(p, colours))
    }));
}

/** A sentence: the one quote that fills most of it, else as a whole. */
function wholeSentence(r: Reading, span: {start: number; end: number}): Passage {
  const quotes = r.quotes.filter((q) => q.start >= span.start && q.end <= span.end && q.quotedIn == null);
  const largest = quotes.sort((p, q) => q.end - q.start - (p.end - p.start))[0];
  if (largest && (largest.end - largest.start) * 2.5 > span.end - span.start) return quotePassage(r, largest);
  const paragraph = r.paragraphs.find((p) => span.start >= p.start && span.start < p.end);
  return {r, span, quote: null, id: `p${paragraph?.n ?? 1}`};
}

/** The ways of those whom both papers quote. */
function roads(corpus: Corpus): Figure | Value {
  const shared = speakersInAll(corpus.readings).slice(0, 4);
  return shared.length === 0 ? html`<p>The two papers quote nobody in common.</p>` : chainsFigure(corpus, shared);
}
