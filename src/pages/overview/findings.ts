import type {Html} from "../../html/html.js";
import {cite, paragraphChip} from "../cite.js";
import {groups} from "../groups.js";
import {isName} from "../isName.js";
import type {Corpus} from "../corpus.js";
import {between} from "../notes.js";
import {cueWeight} from "../howSaid/cueWeight.js";
import type {ReadQuote, Reading} from "../reading.js";
import {speakersInAll} from "../speakers.js";
import {wordFamilies} from "../wordFamilies.js";
import {opposedWords} from "../wordsFigure.js";
import {count, inWords, list} from "../words.js";

/** Something that close reading shows, and the page that shows more. */
export interface Finding {
  readonly text: string;
  readonly href: string;
  readonly page: string;
  /** Where it can be read, one click away. */
  readonly at: readonly Html[];
}

/** Citations under one finding; its page has all. */
const mostChips = 6;

/** What holds for this coverage, out of what could be said of any; a finding that does not hold is not shown. */
export function findings(corpus: Corpus): Finding[] {
  const {readings} = corpus;
  return [
    ownWords(readings),
    names(readings),
    verbs(readings),
    through(readings),
    wordsForOne(readings),
    undated(readings)
  ].filter((f) => f != null);
}

function ownWords(readings: readonly Reading[]): Finding | null {
  const speakers = groups(
    readings.flatMap((r) => r.quotes.map((q) => ({r, q}))),
    ({q}) => q.speaker
  );
  const gaps = [...speakers].flatMap(([speaker, found]) => {
    if (speaker == null) return [];
    const own = [...groups(found, ({r}) => r)]
      .map(([r, qs]) => ({r, qs: qs.map(({q}) => q), n: qs.reduce((n, {q}) => n + q.ownWords, 0)}))
      .sort((a, b) => b.n - a.n);
    return own.length < 2 ? [] : [{speaker, most: own[0]!, least: own.at(-1)!}];
  });
  const widest = gaps.sort((a, b) => b.most.n - b.least.n - (a.most.n - a.least.n))[0];
  if (!widest || widest.most.n - widest.least.n < 10) return null;
  const {speaker, most, least} = widest;
  return {
    text: `${most.r.outlet} prints ${count(most.n, "word")} of ${speaker}’s own. ${least.r.outlet} prints ${least.n === 0 ? "none" : inWords(least.n)}.`,
    href: "/who-speaks",
    page: "Who speaks",
    at: [most, least].flatMap(({r, qs}) =>
      qs
        .filter((q) => q.ownWords > 0)
        .slice(0, mostChips)
        .map((q) => cite(r, q))
    )
  };
}

function names(readings: readonly Reading[]): Finding | null {
  const people = readings.flatMap((r) =>
    r.extraction.people.map((p) => ({...p, r, mentions: p.mentions.filter(isName)}))
  );
  const quoted = new Set(readings.flatMap((r) => r.quotes.map((q) => q.speaker)));
  const silent = [
    ...groups(
      people.filter((p) => p.kind === "person" && !quoted.has(p.name)),
      (p) => p.name
    )
  ]
    .map(([name, found]) => ({name, found, n: found.reduce((n, p) => n + p.mentions.length, 0)}))
    .sort((a, b) => b.n - a.n)[0];
  if (!silent || silent.n < 2) return null;
  return {
    text: `${silent.name} is named ${inWords(silent.n)} times and never quoted.`,
    href: "/who-speaks#named-never-heard",
    page: "Who speaks",
    at: silent.found
      .flatMap(({r, mentions}) => mentions.slice(0, 1).map((m) => paragraphChip(r, m)))
      .slice(0, mostChips)
  };
}

/** One speaker to whom two papers give verbs that do more than tell, and not the same. */
function verbs(readings: readonly Reading[]): Finding | null {
  const [a, b] = readings;
  if (!a || !b || readings.length > 2) return null;
  for (const who of speakersInAll(readings)) {
    const loaded = (r: Reading) =>
      r.quotes.filter(
        (q) =>
          q.speaker === who &&
          q.cue != null &&
          !/\s/.test(q.cue) &&
          !["plain", null].includes(cueWeight(q.cue, q.stance))
      );
    const [x, y] = [loaded(a), loaded(b)];
    const has = (qs: readonly ReadQuote[], cue: string | null) => qs.some((q) => q.cue === cue);
    const [left, right] = [x.find((q) => !has(y, q.cue)), y.find((q) => !has(x, q.cue))];
    if (!left || !right) continue;
    return {
      text: `${who} “${left.cue}” in one paper and “${right.cue}” in the other. Neither verb is the speaker’s.`,
      href: "/how-said",
      page: "How they are said to speak",
      at: [cite(a, left), cite(b, right)]
    };
  }
  return null;
}

function wordsForOne(readings: readonly Reading[]): Finding | null {
  const text = opposedWords(readings);
  if (text == null) return null;
  const at = wordFamilies(readings)
    .filter(({word}) => text.includes(`“${word}”`))
    .flatMap(({uses}) => uses.flatMap((own, i) => own.slice(0, 1).map((use) => paragraphChip(readings[i]!, use))));
  return {text: `${text}.`, href: "/two-tellings", page: "Two tellings", at: at.slice(0, mostChips)};
}

function through(readings: readonly Reading[]): Finding | null {
  const all = readings.flatMap((r) => r.quotes.map((q) => ({r, q})));
  const handed = all.filter(({r, q}) => between(q, r).length > 0);
  const said = handed.length;
  if (said === 0) return null;
  return {
    text: `Of ${count(all.length, "quote")}, ${inWords(said)} ${said === 1 ? "says" : "say"} through whom they came.`,
    href: "/through-whom",
    page: "Through whom",
    at: handed.slice(0, mostChips).map(({r, q}) => cite(r, q))
  };
}

function undated(readings: readonly Reading[]): Finding | null {
  const rows = readings.flatMap((r) => r.events.map((e) => ({r, e})));
  const events = rows.map(({e}) => e);
  const at = [
    ...groups(
      rows.filter(({e}) => e.status === "denied"),
      ({r, e}) => r.paragraphs.find((p) => e.start >= p.start && e.start < p.end) ?? r
    ).values()
  ]
    .slice(0, mostChips)
    // one link a paragraph
    .map(([first]) => paragraphChip(first!.r, first!.e, `e${first!.e.n}`));
  const denied = events.filter((e) => e.status === "denied");
  const dated = denied.filter((e) => e.from != null);
  if (denied.length < 2) return null;
  const statuses = [
    ...groups(
      events.filter((e) => e.status !== "happened"),
      (e) => e.status
    )
  ].map(([s, es]) => `${es.length} ${s}`);
  return dated.length === 0
    ? {
        text: `${inWords(denied.length).replace(/^./, (c) => c.toUpperCase())} things are denied, and none of them has a date.`,
        href: "/when",
        page: "What happened, when",
        at
      }
    : {text: `Of ${count(events.length, "event")}, ${list(statuses)}.`, href: "/when", page: "What happened, when", at};
}
