import {digits} from "../../charts/digits.js";
import {typesByOutlet, type OutletTypes} from "../../charts/typesByOutlet.js";
import {wordsBySpeaker, type SpeakerWords} from "../../charts/wordsBySpeaker.js";
import {isolated} from "../../html/closeDirections.js";
import {html, type Value} from "../../html/html.js";
import {cite, placeOf} from "../cite.js";
import {colourOf} from "../colours.js";
import {isLarge, type Corpus} from "../corpus.js";
import {linksEach, type Figure} from "../figure.js";
import {groups} from "../groups.js";
import {manyNames, neverHeard} from "./neverHeard.js";
import {nameOf} from "../notes.js";
import type {ReadQuote, Reading} from "../reading.js";
import {shares} from "../shares.js";
import {speakerKinds} from "./speakerKinds.js";
import {speakersOf} from "../speakers.js";
import {whoIsHe} from "./whoIsHe.js";
import {capital, count, countInWords, inWords, list} from "../words.js";

const typeKey = html`<span class="lg"
  ><span class="bk o"><i></i>own words</span><span class="bk m"><i></i>partly own words</span
  ><span class="bk"><i></i>reported</span></span
>`;

/** What the page “Who speaks” shows. */
export function whoSpeaksPage(corpus: Corpus) {
  return {
    standfirst: standfirst(corpus),
    opening: opening(corpus),
    words: wordsFigure(corpus),
    types: typesFigure(corpus),
    kinds: speakerKinds(corpus),
    named: neverHeard(corpus),
    names: manyNames(corpus),
    he: whoIsHe(corpus)
  };
}

function standfirst({readings}: Corpus): string {
  const borrowed = readings.map((r) => `${100 - shares(r).paper} per cent of what ${r.outlet} prints`);
  if (readings.length > 3) return `${capital(countInWords(readings.length, "article"))}, and whose words they rest on.`;
  return `${capital(list(borrowed))} ${borrowed.length === 1 ? "rests" : "rest"} on someone else’s word. Whose?`;
}

function opening(corpus: Corpus): Value {
  const {readings} = corpus;
  if (readings.length === 0) return "There is no article yet.";
  const heard = isLarge(corpus)
    ? `Together they quote ${countInWords(new Set(readings.flatMap((r) => speakersOf(r).map(([s]) => s))).size, "speaker")}`
    : list(
        readings.map((r, i) => {
          const n = speakersOf(r).length;
          if (i === 0) return `${r.label} quotes ${n === 0 ? "nobody" : countInWords(n, "speaker")}`;
          return `${r.label} ${n === 0 ? "none" : inWords(n)}`;
        })
      );
  const [first, ...rest] = readings.map((r) => new Set(speakersOf(r).map(([s]) => s)));
  const shared = [...first!].filter((s) => rest.length > 0 && rest.every((set) => set.has(s)));
  const who = shared[0];
  const said = readings.flatMap((r) => {
    const qs = r.quotes.filter((q) => q.speaker === who);
    const own = qs.filter((q) => q.ownWords > 0);
    if (who == null) return [];
    const marks =
      own.length === 0
        ? `${qs.length === 1 ? "not" : "never"} in quotation marks`
        : `${own.length === qs.length ? (qs.length === 1 ? "" : "always ") : `${times(own.length)} `}in quotation marks`;
    const cites = own.slice(0, 6).map((q) => html` ${cite(r, q)}`);
    return [html` ${r.label} quotes ${who} ${times(qs.length)}, ${marks}${cites}.`];
  });
  const names =
    rest.length === 0
      ? ""
      : shared.length === 0
        ? " Nobody is quoted in all of them."
        : shared.length === 1
          ? ` Only one is quoted in ${readings.length === 2 ? "both" : "all"}: ${who}.`
          : ` ${capital(inWords(shared.length))} are quoted in ${readings.length === 2 ? "both" : "all"}: ${list(shared)}.`;
  return html`${heard}.${names}${shared.length === 1 && said}`;
}

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${inWords(n)} times`);

/** Rows of papers in the chart of types. */
const mostPapers = 12;

/** More papers than this stand in one panel. */
const mostPanels = 3;

function rowsOf({readings, colours}: Corpus): (SpeakerWords & {found: {r: Reading; q: ReadQuote}[]})[] {
  const outlets = new Set(readings.map((r) => r.outlet));
  const outlet = (r: Reading) => (outlets.size > mostPanels ? "all papers" : r.outlet);
  const all = readings.flatMap((r) => r.quotes.map((q) => ({r, q})));
  return [...groups(all, ({r, q}) => `${outlet(r)}\n${nameOf(q.speaker)}`).values()].map((found) => {
    const of = (type: ReadQuote["type"]) => found.filter(({q}) => q.type === type);
    const sum = (type: ReadQuote["type"]) => of(type).reduce((n, {q}) => n + q.words, 0);
    const at = (type: ReadQuote["type"]) => of(type).map(({r, q}) => placeOf(r, `q${q.n}`));
    const {r, q} = found[0]!;
    return {
      found,
      outlet: outlet(r),
      speaker: nameOf(q.speaker),
      direct: sum("direct"),
      mixed: sum("mixed"),
      indirect: sum("indirect"),
      at: {direct: at("direct"), mixed: at("mixed"), indirect: at("indirect")},
      colour: `var(${colourOf(colours, q.speaker)})`
    };
  });
}

function wordsFigure(corpus: Corpus): Figure {
  const all = rowsOf(corpus);
  const rows = largest(all, 12);
  return {
    id: "words-by-speaker",
    title: wordsTitle(corpus),
    subtitle: html`Words quoted, by speaker and paper ${typeKey}`,
    label: `Bar chart of words quoted, by speaker and kind of quote. ${rows
      .slice()
      .sort((a, b) => total(b) - total(a))
      .slice(0, 4)
      .map((r) => `${isolated(r.outlet)}, ${isolated(r.speaker)}: ${count(total(r), "word")}, ${r.direct} of their own`)
      .join(". ")}.`,
    width: 704,
    spec: (width) => wordsBySpeaker(rows, width),
    note: `A quote inside a quote counts for both speakers.${rows.length < all.length ? ` Drawn are the ${rows.length} of ${all.length} with the most words; the others have ${count(sumOf(all) - sumOf(rows), "word")} together.` : ""}`,
    table: {
      caption: "Words quoted, by speaker and paper",
      columns: ["outlet", "speaker", "own words", "partly own", "reported", "quotes", "read"],
      numbers: [2, 3, 4, 5],
      rows: all.map((row) => [
        row.outlet,
        row.speaker,
        row.direct,
        row.mixed,
        row.indirect,
        row.found.length,
        row.found.slice(0, linksEach(all.length, 24)).map(({r, q}) => cite(r, q))
      ])
    }
  };
}

const total = (r: SpeakerWords) => r.direct + r.mixed + r.indirect;

const sumOf = (rows: readonly SpeakerWords[]) => rows.reduce((sum, r) => sum + total(r), 0);

/** Papers by number of quotes where there are very many, the last row all others; else as they are. */
function largestPapers<T extends OutletTypes & {readonly all: number}>(
  rows: readonly T[]
): (OutletTypes & {all: number})[] {
  if (rows.length <= mostPapers) return [...rows];
  const ranked = [...rows].sort((a, b) => b.all - a.all);
  const others = ranked.slice(mostPapers - 1);
  const sum = (of: (r: T) => number) => others.reduce((n, r) => n + of(r), 0);
  return [
    ...ranked.slice(0, mostPapers - 1),
    {
      outlet: `${inWords(others.length)} other papers`,
      direct: sum((r) => r.direct),
      mixed: sum((r) => r.mixed),
      indirect: sum((r) => r.indirect),
      all: sum((r) => r.all),
      at: {direct: [], mixed: [], indirect: []}
    }
  ];
}

/** The rows of the `n` speakers with the most words. */
function largest<T extends SpeakerWords>(rows: readonly T[], n: number): T[] {
  const sums = [...groups(rows, (r) => r.speaker)].map(([speaker, rs]) => ({
    speaker,
    words: rs.reduce((s, r) => s + total(r), 0)
  }));
  const kept = new Set(
    sums
      .sort((a, b) => b.words - a.words)
      .slice(0, n)
      .map((s) => s.speaker)
  );
  return rows.filter((r) => kept.has(r.speaker));
}

/** Who is quoted in both of two papers, but in own words by one far more than by the other; else what is shown. */
function wordsTitle({readings}: Corpus): string {
  const [a, b] = readings;
  if (!a || !b || readings.length > 2) return mostWords(readings);
  const own = (r: Reading, s: string) => r.quotes.filter((q) => q.speaker === s).reduce((n, q) => n + q.ownWords, 0);
  const shared = speakersOf(a)
    .map(([s]) => s)
    .filter((s) => speakersOf(b).some(([t]) => t === s));
  const gap = (s: string) => Math.abs(own(a, s) - own(b, s));
  const widest = shared.sort((s, t) => gap(t) - gap(s))[0];
  if (widest == null || gap(widest) < 10) return mostWords(readings);
  const [more, less] = own(a, widest) > own(b, widest) ? [a, b] : [b, a];
  return `${more.outlet} prints ${count(own(more, widest), "word")} of ${widest}’s own, ${less.outlet} ${count(own(less, widest), "word")}`;
}

/** Whose words fill most of what is quoted, if it is one speaker more than any other; else what is shown. */
function mostWords(readings: readonly Reading[]): string {
  const sums = [
    ...groups(
      readings.flatMap((r) => r.quotes),
      (q) => nameOf(q.speaker)
    )
  ]
    .map(([who, qs]) => ({who, named: qs[0]!.speaker != null, n: qs.reduce((n, q) => n + q.words, 0)}))
    .sort((a, b) => b.n - a.n);
  const [first, second] = sums;
  if (!first?.named || !second || first.n === second.n) return "Words quoted, by speaker";
  return `${first.who} is quoted with the most words: ${digits(first.n)} of ${digits(sums.reduce((n, s) => n + s.n, 0))}`;
}

function typesFigure({readings}: Corpus): Figure {
  const rows = [...groups(readings, (r) => r.outlet)].map(([outlet, rs]) => {
    const found = rs.flatMap((r) => r.quotes.map((q) => ({r, q})));
    const quotes = found.map(({q}) => q);
    const at = (type: ReadQuote["type"]) =>
      found.filter(({q}) => q.type === type).map(({r, q}) => placeOf(r, `q${q.n}`));
    const n = (type: ReadQuote["type"]) => quotes.filter((q) => q.type === type).length;
    return {
      outlet,
      direct: n("direct"),
      mixed: n("mixed"),
      indirect: n("indirect"),
      all: quotes.length,
      found,
      at: {direct: at("direct"), mixed: at("mixed"), indirect: at("indirect")}
    };
  });
  const drawn = largestPapers(rows);
  const all = rows.reduce((n, r) => n + r.all, 0);
  const reported = rows.reduce((n, r) => n + r.indirect, 0);
  const majority = all > 0 && reported * 2 > all && rows.every((r) => r.indirect * 2 > r.all);
  return {
    id: "quotes-by-type",
    title: majority
      ? `Most quotes are the writer’s wording: ${digits(reported)} of ${digits(all)}`
      : reported === 0
        ? "No quote is the writer’s wording"
        : `Of ${count(all, "quote")}, ${digits(reported)} ${reported === 1 ? "is" : "are"} the writer’s wording`,
    subtitle: html`Quotes by type, a row a paper; the numbers are
    quotes${drawn.some(({all}) => all * 12 < drawn[0]!.all) && ", in the order of the key where they stand behind a bar"}
    ${typeKey}`,
    label: `Bar chart of quotes by type. ${drawn.map((r) => `${isolated(r.outlet)}: ${r.direct} in own words, ${r.mixed} partly, ${r.indirect} reported`).join(". ")}.`,
    width: 704,
    spec: (width) => typesByOutlet(drawn, width),
    note: "A quote is one uninterrupted attribution to one speaker.",
    table: {
      caption: "Quotes by type and paper",
      columns: ["outlet", "own words", "partly own", "reported", "quotes", "read"],
      numbers: [1, 2, 3, 4],
      rows: rows.map((r) => [
        r.outlet,
        r.direct,
        r.mixed,
        r.indirect,
        r.all,
        r.found.slice(0, linksEach(rows.length, 36)).map((x) => cite(x.r, x.q))
      ])
    }
  };
}
