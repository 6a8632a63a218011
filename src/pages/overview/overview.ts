import {monthsFigure} from "./monthsFigure.js";
import {coverageTimeline, type Lane, type Stretch} from "../../charts/coverageTimeline.js";
import {html, type Html, type Value} from "../../html/html.js";
import {cite, paragraphChip, placeOf} from "../cite.js";
import {articleTable} from "../articleTable.js";
import {colourOf, type Colours} from "../colours.js";
import {publicProblem} from "../../tables/publicProblem.js";
import {problemMessage, type Problem} from "../../tables/types.js";
import {isLarge, type Corpus} from "../corpus.js";
import {dateNote} from "../dateNote.js";
import {isDay, longDate, rangeWords} from "../dates.js";
import {eventWords} from "../eventWords.js";
import type {Figure} from "../figure.js";
import {findings} from "./findings.js";
import {groups} from "../groups.js";
import {labelledSentence} from "./labelledSentence.js";
import {miniature} from "../miniature.js";
import {nameOf} from "../notes.js";
import type {Reading} from "../reading.js";
import {shares} from "../shares.js";
import {capital, count, inWords, list} from "../words.js";

/** Of very many articles the overview shows these; the list has all. */
const first = 12;

/** What the overview shows. */
export function overviewPage(corpus: Corpus) {
  const {readings} = corpus;
  const shown = findings(corpus);
  return {
    problems: problems(corpus.problems),
    standfirst: standfirst(corpus),
    sentence: labelledSentence(corpus),
    articles:
      readings.length === 1
        ? "The article"
        : readings.length <= 12
          ? `The ${inWords(readings.length)} articles`
          : `${readings.length} articles`,
    cards: !isLarge(corpus)
      ? html`<div class="cards">${readings.map((r) => card(r, corpus.colours))}</div>`
      : html`${articleTable(corpus, readings.slice(0, first))}${readings.length > first && html`<p class="go row"><a class="btn" href="/read/">All ${readings.length} articles</a></p>`}`,
    timeline: timelineFigure(corpus),
    findings:
      shown.length > 0 &&
      html`<ol class="finds">
        ${shown.map(
          (f) =>
            html`<li>
              <p>${f.text}</p>
              <a href="${f.href}">${f.page}</a> ${f.at}
            </li>`
        )}
      </ol>`
  };
}

/** What is wrong with the articles: shown in preview; a build with problems fails before any page is made. */
function problems(all: readonly Problem[]): Value {
  if (all.length === 0) return html``;
  return html`<section class="problems" role="alert" aria-label="Problems with the articles">
    <p>
      <b
        >${capital(inWords(all.length))} ${all.length === 1 ? "article needs" : "things in the articles need"}
        mending.</b
      >
      The others are shown below.
    </p>
    <ul>
      ${all.map((p) => html`<li>${problemMessage(publicProblem(p))}</li>`)}
    </ul>
  </section>`;
}

function standfirst({readings}: Corpus): string {
  const [first, second] = readings;
  if (!first) return "There is no article yet. Put a text file into data/articles.";
  const borrowed = Math.round(readings.reduce((n, r) => n + 100 - shares(r).paper, 0) / readings.length);
  const borrows = `${borrowed >= 45 && borrowed <= 55 ? "About half" : `${borrowed} per cent`} of what ${readings.length === 1 ? "it prints" : "they print"} rests on someone else’s word. Here you can see whose, and how it reached the page.`;
  const how =
    borrowed === 0
      ? `Nothing that ${readings.length === 1 ? "it prints" : "they print"} is given as someone else’s word.`
      : borrows;
  if (!second) return `One article by ${first.outlet}. ${how}`;
  const shared = [...new Set(first.quotes.map((q) => q.speaker))].filter(
    (s) => s != null && readings.every((r) => r.quotes.some((q) => q.speaker === s))
  );
  const who =
    shared.length > 0
      ? ` ${readings.length === 2 ? "Both" : "All"} quote ${list(shared.slice(0, 2).map(String))}${apart(readings)}. Was the same thing said?`
      : "";
  return `${capital(inWords(readings.length))} news articles${who ? " on one matter" : ""}.${who} ${how}`;
}

function apart(readings: readonly Reading[]): string {
  const days = readings.flatMap((r) => (r.published ? [Date.parse(r.published)] : []));
  if (days.length < 2) return "";
  const months = Math.round((Math.max(...days) - Math.min(...days)) / (30.44 * 86_400_000));
  return months >= 2 ? `, ${inWords(months)} months apart` : "";
}

function card(r: Reading, colours: Colours): Html {
  const ranked = [...groups(r.quotes, (q) => q.speaker)].sort((a, b) => b[1].length - a[1].length);
  const top = ranked.length > 6 ? ranked.slice(0, 5) : ranked;
  const rest = ranked.slice(top.length);
  const s = shares(r);
  const row = (name: string, n: number, speaker: string | null) =>
    html`<li><i class="sw" style="--c:var(${colourOf(colours, speaker)})"></i>${name}<span class="c">${n}</span></li>`;
  const story = r.paragraphs.find((p) => p.n != null);
  const opening = story ? r.text.slice(story.start, story.end).replace(/^[A-Z][\w .,]+\([^)]*\)\s*[-–—]\s*/, "") : "";
  return html`<article class="acard">
    <h3>${r.outlet}</h3>
    <p class="when1">
      ${r.place ?? "No place given"}, ${longDate(r.published).replace("not said", "no date")}<br />${dateNote(r)}
    </p>
    <p class="first">“${cut(opening, 84)}”</p>
    <div>${miniature(r, colours)}</div>
    <div>
      <p class="ct">
        ${count(r.words, "word")}, ${count(r.quotes.length, "quote")},
        ${count(new Set(r.quotes.map((q) => q.speaker)).size, "speaker")}
      </p>
      <ul>
        ${top.map(([speaker, qs]) => row(nameOf(speaker), qs.length, speaker))}${
          rest.length > 0 &&
          row(
            `${rest.length} others`,
            rest.reduce((n, [, qs]) => n + qs.length, 0),
            null
          )
        }
      </ul>
      <ul class="share">
        <li><i style="height:5px;background:var(--ink-2)"></i>own words<span class="c">${s.own}%</span></li>
        <li><i style="height:2px;background:var(--ink-2)"></i>reported<span class="c">${s.reported}%</span></li>
        <li>
          <i style="height:1px;background:var(--ink-3)"></i>the paper’s own voice<span class="c">${s.paper}%</span>
        </li>
      </ul>
    </div>
    <p class="go row"><a class="btn" href="/read/${encodeURIComponent(r.id)}">Read ${r.outlet}</a></p>
  </article> `;
}

/** A text to at most `n` characters, cut at a word. */
function cut(text: string, n: number): string {
  if (text.length <= n) return text;
  return `${text.slice(0, text.lastIndexOf(" ", n)).replace(/[,;:.]$/, "")}…`;
}

function timelineFigure(corpus: Corpus): Figure {
  if (isLarge(corpus)) return monthsFigure(corpus);
  const {readings} = corpus;
  const shown = readings;
  const lanes: Lane[] = shown.map((r, i) => ({
    name: r.label,
    colour: shown.length <= 2 ? `var(--outlet-${i + 1})` : "var(--ink-2)",
    published: r.published,
    publishedText: r.published
      ? `published ${longDate(r.published, true)}${r.dateFrom === "inferred" ? ", inferred" : ""}`
      : ""
  }));
  const stretches = shown.flatMap(stretchesOf);
  const events = readings.reduce((n, r) => n + r.events.length, 0);
  const undated = readings.reduce((n, r) => n + r.events.filter((e) => e.from == null).length, 0);
  const title = timelineTitle(shown, stretches);
  return {
    id: "timeline",
    title,
    subtitle: `When the events and statements took place, as ${dates(readings)} dates them. A bar is the time within which it happened; a line is a day.`,
    label: `Timeline. ${shown.map((r) => `${r.outlet} dates ${count(r.events.filter((e) => e.from != null).length, "event")} and ${count(r.quotes.filter((q) => q.saidOn).length, "statement")}`).join("; ")}.`,
    width: 940,
    spec: (width) => coverageTimeline(lanes, stretches, width),
    note: `Of ${count(events, "event")}, ${undated} carry no date and are not drawn.`,
    table: {
      caption: "Dated events and statements",
      columns: ["article", "what", "from", "to", "read"],
      rows: shown.flatMap((r) => [
        ...r.events
          .filter((e) => e.from != null)
          .map((e) => [
            r.outlet,
            `${e.text}${e.dateText ? `, “${e.dateText}”` : ""}`,
            longDate(e.from, true),
            longDate(e.to, true),
            paragraphChip(r, e, `e${e.n}`)
          ]),
        ...r.quotes
          .filter((q) => isDay(q.saidOn))
          .map((q) => [
            r.outlet,
            `${nameOf(q.speaker)} ${q.cue ?? ""}`,
            longDate(q.saidOn, true),
            longDate(q.saidOn, true),
            cite(r, q)
          ])
      ])
    }
  };
}

/** What an article dates, gathered by stretch of time. */
function stretchesOf(r: Reading): Stretch[] {
  const dated = r.events.flatMap((e) => (e.from && e.to ? [{from: e.from, to: e.to, e, q: null}] : []));
  const said = r.quotes.flatMap((q) => (isDay(q.saidOn) ? [{from: q.saidOn!, to: q.saidOn!, e: null, q}] : []));
  const byTime = [...groups([...dated, ...said], ({from, to}) => `${from} ${to}`).values()].sort((a, b) =>
    a[0]!.from < b[0]!.from ? -1 : 1
  );
  return byTime.map((items) => {
    const {from, to} = items[0]!;
    const events = items.flatMap(({e}) => e ?? []);
    const statements = items.length - events.length;
    const single = events.length === 1 && statements === 0 ? events[0]! : null;
    const words = single?.dateText
      ? `${eventWords({r, e: single})}, “${single.dateText}”`
      : single
        ? `${eventWords({r, e: single})}, ${longDate(single.date, true)}`
        : "";
    const counted = list([
      ...(events.length > 0 ? [count(events.length, "event")] : []),
      ...(statements > 0 ? [count(statements, "statement")] : [])
    ]);
    const text = words || `${counted}, ${rangeWords(from, to)}`;
    return {
      lane: r.label,
      from,
      to,
      text,
      at: items.map((item) => placeOf(r, item.e ? `e${item.e.n}` : `q${item.q.n}`)),
      tip: `${r.label}: ${words || counted}, ${rangeWords(from, to)}`
    };
  });
}

/** Who dates what happened. */
const dates = (readings: readonly Reading[]) => (readings.length === 1 ? "the article" : "each article");

function timelineTitle(readings: readonly Reading[], stretches: readonly Stretch[]): string {
  const [a, b] = readings;
  const plain = `When it happened, as ${dates(readings)} dates it`;
  if (!a || !b || readings.length > 2) return plain;
  const earliest = (r: Reading) =>
    stretches
      .filter((s) => s.lane === r.label)
      .map((s) => s.from.slice(0, 4))
      .sort()[0];
  const year = earliest(a);
  const isBack =
    year != null && year === earliest(b) && [a, b].every((r) => r.published != null && r.published.slice(0, 4) > year);
  return isBack ? `Both papers report their own days, and both reach back to ${year}` : plain;
}
