import {digits} from "../../charts/digits.js";
import {cutsBars, monthTimeline} from "../../charts/monthTimeline.js";
import {eventKey, statusColour, statuses} from "../../charts/statusShapes.js";
import {statusTimeline, type DatedEvent} from "../../charts/statusTimeline.js";
import {mostShapes, undatedEvents} from "../../charts/undatedEvents.js";
import type {EventStatus} from "../../extract/types.js";
import {isolated} from "../../html/closeDirections.js";
import {html, type Value} from "../../html/html.js";
import {paragraphChip, placeOf} from "../cite.js";
import type {Corpus} from "../corpus.js";
import type {Reading} from "../reading.js";
import {nameOf as speakerName} from "../notes.js";
import {byMonth, nameOf} from "../byMonth.js";
import {dateNote} from "../dateNote.js";
import {longDate} from "../dates.js";
import {eventWords, type Row} from "../eventWords.js";
import {tableHtml, type Figure} from "../figure.js";
import {groups} from "../groups.js";
import {statusGlyph} from "../statusGlyph.js";
import {capital, count, countInWords, inWords, partOf, theseArticles} from "../words.js";

const most = 16;
/** Columns of papers in the table of statuses. */
const mostPapers = 6;
/** Articles whose day is told one by one; of more, those whose day is not simply stated. */
const mostDays = 12;

/** What the page “What happened, when” shows. */
export function whenPage(corpus: Corpus) {
  return {
    standfirst: standfirst(corpus),
    filters: filters(corpus),
    statuses: statusTable(corpus),
    inside: inside(corpus),
    months: monthsFigure(corpus),
    dated: datedFigure(corpus),
    undated: undatedFigure(corpus),
    published: published(corpus)
  };
}

const eventsOf = ({readings}: Corpus): Row[] => readings.flatMap((r) => r.events.map((e) => ({r, e})));
const isDated = ({e}: Row) => e.from != null && e.to != null;
const by = ({r, e}: Row) => (e.claimedBy == null ? r.outlet : speakerName(e.claimedBy));
const tipOf = (row: Row) =>
  `${isolated(eventWords(row))}: ${row.e.status}, ${row.e.date == null ? "no date" : longDate(row.e.date)}, says ${isolated(by(row))}`;
const read = (row: Row) => paragraphChip(row.r, row.e, `e${row.e.n}`);
const keyOf = (row: Row) => eventKey({status: row.e.status, by: by(row)});

function standfirst(corpus: Corpus): string {
  const rows = eventsOf(corpus);
  if (rows.length === 0) return "No event has been found.";
  const dated = rows.filter(isDated).length;
  const not = rows.filter(({e}) => e.status !== "happened" && e.status !== "ongoing").length;
  return `Of ${countInWords(rows.length, "event")}, ${dated === 0 ? "none carries" : dated === 1 ? "one carries" : `${inWords(dated)} carry`} a date; ${not === 0 ? "all are told as happening or done" : `${inWords(not)} did not happen, or not yet`}. A claim with a date can be checked. A claim without one can only be repeated.`;
}

function datedFigure(corpus: Corpus): Figure {
  const all = eventsOf(corpus);
  const dated = all.filter(isDated).sort((a, b) => (a.e.from! < b.e.from! ? -1 : a.e.from! > b.e.from! ? 1 : 0));
  const shown = dated.length > most ? dated.filter((_, i) => i % Math.ceil(dated.length / most) === 0) : dated;
  const rows: DatedEvent[] = shown.map((row) => ({
    text: eventWords(row),
    status: row.e.status,
    from: row.e.from!,
    to: row.e.to!,
    dateText: longDate(row.e.date, true),
    by: by(row),
    tip: tipOf(row),
    at: [placeOf(row.r, `e${row.e.n}`)]
  }));
  const yearOnly = dated.filter(({e}) => e.grain === "year").length;
  const only =
    yearOnly === 0
      ? ""
      : yearOnly < dated.length
        ? `, ${inWords(yearOnly)} of them only a year`
        : dated.length === 1
          ? ", and it is only a year"
          : ", each only a year";
  return {
    id: "dated-events",
    title:
      dated.length === 0
        ? "No event carries a date"
        : `${capital(partOf(dated.length, all.length))} ${all.length === 1 ? "event" : "events"} ${dated.length === 1 ? "has" : "have"} a date${only}`,
    subtitle: html`A bar is the time within which it happened; a short line is a day. On the right, who says so.
    ${statusKey(new Set(shown.map(({e}) => e.status)))}`,
    label: `Timeline of ${count(rows.length, "dated event")}. ${rows
      .slice(0, 4)
      .map((r) => `${r.text}, ${r.status}, ${r.dateText}`)
      .join(". ")}.`,
    width: 704,
    spec: (width) => statusTimeline(rows, width),
    note:
      shown.length < dated.length
        ? `${shown.length} of ${digits(dated.length)} drawn, spread over the whole time.`
        : `“Friday” and “last year” are read against the ${corpus.readings.length === 1 ? "day" : "days"} of publication below.`,
    table: {
      caption: "Dated events",
      columns: ["event", "status", "date", "from the words", "who says so", "read"],
      rows: dated.map((row) => [
        eventWords(row),
        row.e.status,
        longDate(row.e.date, true),
        row.e.dateText && `“${row.e.dateText}”`,
        by(row),
        read(row)
      ]),
      keys: dated.map(keyOf)
    }
  };
}

/** With very many dated events: how many of each status, by month. */
function monthsFigure(corpus: Corpus): Figure | Value {
  const dated = eventsOf(corpus).filter(isDated);
  if (dated.length <= 3 * most) return html``;
  const {lanes, unit, long} = byMonth(
    dated.map((row) => ({
      lane: row.e.status,
      from: row.e.from!,
      to: row.e.to!,
      at: placeOf(row.r, `e${row.e.n}`)
    })),
    statuses.map((name) => ({name, colour: statusColour(name)}))
  );
  const drawn = dated.length - long;
  return {
    id: "events-by-month",
    title: `${digits(drawn)} events with a date, by ${unit}`,
    subtitle: `A row a status. A bar is a ${unit}, as tall as it has events${cutsBars(lanes) ? " (one that is cut has far more: the number beside it)" : ""}; the number at the right is all of them.`,
    label: `Bars of ${count(drawn, "dated event")} by ${unit}: ${lanes.map(({name, bins}) => `${name} ${digits(bins.reduce((n, bin) => n + bin.n, 0))}`).join(", ")}.`,
    width: 704,
    spec: (width) => monthTimeline(lanes, width),
    note: long > 0 ? `${digits(long)} more have a time longer than one bar, such as “last year”.` : "",
    table: {
      caption: `Dated events by status and ${unit}`,
      columns: ["status", unit, "events"],
      numbers: [2],
      rows: lanes.flatMap(({name, bins}) => bins.map(({from, n}) => [name, nameOf(from, unit), n]))
    }
  };
}

const statusKey = (shown: ReadonlySet<EventStatus>) =>
  html`<span class="lg"
    >${statuses.filter((s) => shown.has(s)).map((s) => html`<span class="gl">${statusGlyph(s)}${s}</span>`)}</span
  >`;

function undatedFigure(corpus: Corpus): Figure {
  const rows = eventsOf(corpus).filter((row) => !isDated(row));
  const counts = statuses
    .map((status) => ({status, n: rows.filter(({e}) => e.status === status).length}))
    .filter(({n}) => n > 0);
  return {
    id: "undated-events",
    title:
      rows.length === 0
        ? "Every event has a date"
        : `${capital(partOf(rows.length, eventsOf(corpus).length))} ${eventsOf(corpus).length === 1 ? "event" : "events"} ${rows.length === 1 ? "has" : "have"} no date`,
    subtitle: counts.some(({n}) => n > mostShapes)
      ? "A row a status; a shape stands for several events, the number for all"
      : "A row a status, a shape an event",
    label: `Events without a date: ${counts.map((c) => `${digits(c.n)} ${c.status}`).join(", ") || "none"}.`,
    width: 704,
    spec: (width) =>
      undatedEvents(
        rows.map((row) => ({status: row.e.status, by: by(row), tip: tipOf(row), at: [placeOf(row.r, `e${row.e.n}`)]})),
        width
      ),
    note: "An event is a verb or noun that names what happened.",
    table: {
      caption: "Events without a date",
      columns: ["event", "status", "who says so", "read"],
      rows: rows.map((row) => [eventWords(row), row.e.status, by(row), read(row)]),
      keys: rows.map(keyOf)
    }
  };
}

/** Switches for both drawings: by status and by who says so. Script shows them; without it, everything is shown. */
function filters(corpus: Corpus): Value {
  const rows = eventsOf(corpus);
  const present = statuses.filter((s) => rows.some(({e}) => e.status === s));
  const claimants = [...groups(rows, by)].sort((a, b) => b[1].length - a[1].length);
  if (present.length + claimants.length < 3) return html``;
  const box = (kind: string, value: string, name: Value, n: number) =>
    html`<label class="layer"
      ><input type="checkbox" name="${kind}" value="${value}" checked />${name}<span class="ct"
        >${digits(n)}</span
      ></label
    >`;
  const shown = claimants.slice(0, 8);
  const others = claimants.slice(8);
  // How many events each pair of switches is of: the tables on the page may hold but the first rows of very many.
  const counts = [
    ...groups(rows, (row) => `${row.e.status}|${shown.some(([name]) => name === by(row)) ? by(row) : ""}`)
  ];
  const numbers = JSON.stringify(Object.fromEntries(counts.map(([key, own]) => [key, own.length])));
  return html`<form class="filters" data-filters="dated-events undated-events" data-counts="${numbers}">
    <fieldset>
      <legend>Status</legend>
      ${present.map((s) => box("status", s, html`${statusGlyph(s)} ${s}`, rows.filter(({e}) => e.status === s).length))}
    </fieldset>
    <fieldset>
      <legend>Who says so</legend>
      ${shown.map(([name, own]) => box("by", name, name, own.length))}
      ${
        others.length > 0 &&
        box(
          "by",
          "",
          others.length === 1 ? others[0]![0] : `${inWords(others.length)} others`,
          others.reduce((n, [, own]) => n + own.length, 0)
        )
      }
    </fieldset>
    <p class="small" role="status">All ${count(rows.length, "event")} shown.</p>
  </form>`;
}

/** How much of each article is about things that happened, and how much about others. */
function statusTable(corpus: Corpus): Value {
  const all = [...groups(eventsOf(corpus), ({r}) => r.outlet)];
  const ranked = all.length > mostPapers ? [...all].sort((a, b) => b[1].length - a[1].length) : all;
  const rest = ranked.slice(mostPapers - 1);
  const papers: [string, readonly Row[]][] =
    rest.length > 1
      ? [
          ...ranked.slice(0, mostPapers - 1),
          [`${inWords(rest.length)} others`, rest.flatMap(([, rows]) => rows)] as [string, Row[]]
        ]
      : ranked;
  if (papers.length === 0) return html``;
  const cell = (rows: readonly Row[], s: EventStatus) => rows.filter(({e}) => e.status === s).length;
  const least = papers
    .filter(([, rows]) => rows.length >= 10)
    .map(([outlet, rows]) => ({outlet, all: rows.length, other: rows.length - cell(rows, "happened")}))
    .sort((a, b) => b.other / b.all - a.other / a.all)[0];
  return html`<p>
      Verbs tell of more than what was done: of plans, denials, wishes.
      ${least && least.other > 0.05 * least.all && `Of the ${count(least.all, "event")} that ${least.outlet} tells of, ${inWords(least.other)} did not happen, or not yet, or ${least.other === 1 ? "is" : "are"} not over.`}
    </p>
    ${tableHtml({
      caption: "Events by status and paper",
      columns: ["status", ...papers.map(([outlet]) => outlet)],
      numbers: papers.map((_, i) => i + 1),
      rows: statuses
        .filter((s) => papers.some(([, rows]) => cell(rows, s) > 0))
        .map((s) => [html`<span class="gl">${statusGlyph(s)}${s}</span>`, ...papers.map(([, rows]) => cell(rows, s))])
    })}`;
}

/** Words that mean something only against the day of writing, and those that stand whatever it was: what a reader can date an article by. */
function inside({readings}: Corpus): Value {
  const found = readings.slice(0, 6).map((r) => {
    const placed = r.times.filter((t) => t.from != null);
    const hangs = ({rule}: (typeof placed)[number]) => / against | before | day of publication|last before/.test(rule);
    return {r, hanging: placed.filter(hangs).slice(0, 8), fixed: placed.filter((t) => !hangs(t)).slice(0, 4)};
  });
  if (found.every(({hanging}) => hanging.length === 0))
    return html`<p>No words of ${theseArticles(readings.length)} depend on the day of writing.</p>`;
  const times = (r: Reading, own: Reading["times"]) =>
    own.map((t, i) => html`${i > 0 && ", "}“${t.text}” ${paragraphChip(r, t, `t${t.n}`)}`);
  return html`<p>Cover the dates, and find the day from inside. These words point to it:</p>
    <ul class="plain">
      ${found
        .filter(({hanging}) => hanging.length > 0)
        .map(
          ({r, hanging, fixed}) =>
            html`<li>
              ${r.label}:
              ${times(r, hanging)}${fixed.length > 0 && html`. And fixed, whatever the day: ${times(r, fixed)}`}
            </li>`
        )}
    </ul>`;
}

/** Each article with its day of publication and how that is known; of very many those of which that takes saying. */
function published({readings}: Corpus): Value {
  const telling = readings.length > mostDays ? readings.filter((r) => r.dateFrom !== "stated") : readings;
  const shown = telling.slice(0, mostDays);
  const others = readings.length - shown.length;
  return html`<dl class="facts">
      ${shown.map(
        (r) =>
          html`<dt>${r.label}</dt>
            <dd>${r.published && html`<b>${longDate(r.published)}</b>. `}${dateNote(r)}</dd>`
      )}
    </dl>
    ${
      others > 0 &&
      html`<p class="small">
        ${telling.length > shown.length ? `The first ${inWords(shown.length)} of ${digits(telling.length)} whose day takes saying. ` : ""}${capital(countInWords(readings.length - telling.length, "other article"))}
        ${readings.length - telling.length === 1 ? "states its" : "state their"} day.
        <a href="/read/">All articles with their days</a>
      </p>`
    }`;
}
