import {statusTimeline, undatedEvents, type DatedEvent} from "../charts/statusTimeline.js";
import type {EventStatus} from "../extract/types.js";
import {html, type Value} from "../html/html.js";
import {placeLink} from "./cite.js";
import type {Corpus} from "./corpus.js";
import {dateNote} from "./dateNote.js";
import {longDate} from "./dates.js";
import type {Figure} from "./figure.js";
import type {Reading} from "./reading.js";
import {statusGlyph, statuses} from "./statusGlyph.js";
import {capital, count, countInWords, inWords} from "./words.js";

const most = 16;

/** What the page “What happened, when” shows. */
export function whenPage(corpus: Corpus) {
  return {
    standfirst: standfirst(corpus),
    dated: datedFigure(corpus),
    undated: undatedFigure(corpus),
    published: published(corpus)
  };
}

interface Row {
  readonly r: Reading;
  readonly e: Reading["events"][number];
}

const eventsOf = ({readings}: Corpus): Row[] => readings.flatMap((r) => r.events.map((e) => ({r, e})));
const isDated = ({e}: Row) => e.from != null && e.to != null;
const by = ({r, e}: Row) => e.claimedBy ?? r.outlet;

function standfirst(corpus: Corpus): string {
  const rows = eventsOf(corpus);
  if (rows.length === 0) return "No event has been found in these articles.";
  const dated = rows.filter(isDated).length;
  const not = rows.filter(({e}) => e.status !== "happened").length;
  return `Of ${countInWords(rows.length, "event")}, ${dated === 0 ? "none carries" : dated === 1 ? "one carries" : `${inWords(dated)} carry`} a date; ${inWords(not)} did not happen, or not yet. A claim with a date can be checked. A claim without one can only be repeated.`;
}

/** An event in words: actor, trigger, target, as far as the article gives them. */
export function eventWords({r, e}: Row): string {
  const actor = e.actor ?? e.actorText;
  const target = e.target ?? e.targetText;
  if (actor || target) return capital([actor, e.text, target].filter(Boolean).join(" "));
  // Without actor or target the words around the trigger say what it was.
  const before = r.text.slice(Math.max(0, e.start - 24), e.start).replace(/^\S*\s|[\s\S]*\n/g, "");
  const after = r.text.slice(e.end, e.end + 24).replace(/\s\S*$|\n[\s\S]*/g, "");
  return `…${before}${e.text}${after}…`;
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
    tip: `${eventWords(row)}: ${row.e.status}, ${longDate(row.e.date)}, says ${by(row)}`
  }));
  const years = new Set(dated.filter(({e}) => e.grain === "year").map(({e}) => e.date));
  return {
    id: "dated-events",
    title:
      dated.length === 0
        ? "No event carries a date"
        : `${capital(inWords(dated.length))} of ${count(all.length, "event")} ${dated.length === 1 ? "has" : "have"} a date${years.size > 0 ? `, ${inWords(dated.filter(({e}) => e.grain === "year").length)} of them only a year` : ""}`,
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
        ? `${shown.length} of ${dated.length} drawn; all are in the data.`
        : "Days against which “Friday” or “last year” is read are the days of publication below.",
    table: {
      caption: "Dated events",
      columns: ["event", "status", "date", "from the words", "who says so", "read"],
      rows: dated.map((row) => [
        eventWords(row),
        row.e.status,
        longDate(row.e.date, true),
        row.e.dateText && `“${row.e.dateText}”`,
        by(row),
        placeLink(row.r, `e${row.e.n}`, row.r.outlet)
      ])
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
    title: `No date given: ${count(rows.length, "event")}`,
    subtitle: "A row a status, a shape an event",
    label: `Events without a date: ${counts.map((c) => `${c.n} ${c.status}`).join(", ") || "none"}.`,
    width: 704,
    spec: (width) => undatedEvents(counts, width),
    note: "An event is a verb or noun that names what happened.",
    table: {
      caption: "Events without a date",
      columns: ["event", "status", "who says so", "read"],
      rows: rows.map((row) => [eventWords(row), row.e.status, by(row), placeLink(row.r, `e${row.e.n}`, row.r.outlet)])
    }
  };
}

/** Each article with its day of publication and how that is known. */
function published({readings}: Corpus): Value {
  return html`<dl class="facts">
    ${readings.map(
      (r) =>
        html`<dt>${r.outlet}</dt>
          <dd><b>${longDate(r.published).replace("not said", "No date")}</b>. ${dateNote(r)}</dd>`
    )}
  </dl>`;
}
