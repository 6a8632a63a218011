import type {Span} from "../../extract/types.js";
import {html, type Value} from "../../html/html.js";
import {partyKeys} from "../../tables/telling/party.js";
import {comparison, nothing, type ComparisonRow} from "./comparison.js";
import type {Corpus} from "../corpus.js";
import {rangeWords} from "../dates.js";
import {groups} from "../groups.js";
import {likeSentences} from "./likeSentences.js";
import {matters, statusesOf, type Matter} from "./matters.js";
import {passageHtml, passageOf, quotePassage, type Passage} from "../passage.js";
import type {Reading} from "../reading.js";
import {sentenceOf} from "../sentenceOf.js";
import {sharedPhrases} from "./sharedPhrases.js";
import {statusGlyph} from "../statusGlyph.js";

type Pair = readonly [Reading, Reading];

/** Deeds that both tell of, by status; what happened at the same time; sentences in other words of the same. */
export function mattersTable(corpus: Corpus, pair: Pair): Value {
  const shown = new Set<string>();
  const rows = [
    ...sameTime(corpus, pair, shown),
    ...matters(corpus, pair)
      .slice(0, 4)
      .flatMap((matter) => statusRows(matter, corpus, pair, shown)),
    ...inSameWords(corpus, pair, shown),
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

/** Phrases that both have word for word. */
function inSameWords({colours}: Corpus, [a, b]: Pair, shown: Set<string>): ComparisonRow[] {
  return sharedPhrases(a, b)
    .map(({words, spans}) => ({words, both: [passageAt(a, spans[0]), passageAt(b, spans[1])]}))
    .filter(({both}) => both.some((p) => !shown.has(keyOf(p))))
    .slice(0, 2)
    .map(({words, both}) => {
      for (const p of both) shown.add(keyOf(p));
      return {
        matter: html`${words} <small>words that both use</small>`,
        cells: both.map((p) => passageHtml(p, colours))
      };
    });
}

/** The innermost quote that holds some words, else their sentence. */
function passageAt(r: Reading, span: Span): Passage {
  const quotes = r.quotes.filter((q) => q.start <= span.start && q.end >= span.end);
  const inner = quotes.sort((p, q) => p.end - p.start - (q.end - q.start))[0];
  return inner ? quotePassage(r, inner) : wholeSentence(r, sentenceOf(r, span));
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
