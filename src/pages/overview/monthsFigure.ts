import {digits} from "../../charts/digits.js";
import {cutsBars, monthTimeline} from "../../charts/monthTimeline.js";
import {isolated} from "../../html/closeDirections.js";
import {byMonth, nameOf} from "../byMonth.js";
import {placeOf} from "../cite.js";
import type {Corpus} from "../corpus.js";
import {isDay} from "../dates.js";
import type {Figure} from "../figure.js";
import {groups} from "../groups.js";
import {count, inWords} from "../words.js";

/** Papers that have a row of their own in the timeline of many articles. */
const mostLanes = 12;

/** With many articles: how much each paper dates, by month. */
export function monthsFigure({readings}: Corpus): Figure {
  const all = readings.flatMap((r) => [
    ...r.events.flatMap((e) =>
      e.from && e.to ? [{paper: r.outlet, from: e.from, to: e.to, at: placeOf(r, `e${e.n}`)}] : []
    ),
    ...r.quotes.flatMap((q) =>
      isDay(q.saidOn) ? [{paper: r.outlet, from: q.saidOn!, to: q.saidOn!, at: placeOf(r, `q${q.n}`)}] : []
    )
  ]);
  const papers = [...groups(all, ({paper}) => paper)].sort((a, b) => b[1].length - a[1].length);
  const own = papers.length > mostLanes ? papers.slice(0, mostLanes - 1) : papers;
  const others = papers.length - own.length;
  const rest = `${inWords(others)} other papers`;
  const named = new Set(own.map(([paper]) => paper));
  const names = [...own.map(([paper]) => paper), ...(others > 0 ? [rest] : [])];
  const {lanes, unit, long} = byMonth(
    all.map(({paper, ...time}) => ({...time, lane: named.has(paper) ? paper : rest})),
    names.map((name) => ({name, colour: "var(--ink-2)"}))
  );
  const events = readings.reduce((n, r) => n + r.events.length, 0);
  const undated = readings.reduce((n, r) => n + r.events.filter((e) => e.from == null).length, 0);
  return {
    id: "timeline",
    title: "When it happened, as the papers date it",
    subtitle: `Events and statements with a date, a row a paper. A bar is a ${unit}, as tall as it has of them${cutsBars(lanes) ? " (one that is cut has far more: the number beside it)" : ""}; the number at the right is all of them.`,
    label: `Timeline of ${count(all.length, "dated event or statement", "dated events and statements")} by ${unit}: ${lanes
      .slice(0, 4)
      .map(({name, bins}) => `${isolated(name)} ${digits(bins.reduce((n, bin) => n + bin.n, 0))}`)
      .join(", ")}.`,
    width: 940,
    spec: (width) => monthTimeline(lanes, width),
    note: `Of ${count(events, "event")}, ${digits(undated)} carry no date and are not drawn${long > 0 ? `, nor ${long === 1 ? "is" : "are"} ${digits(long)} with more time than one bar has (“last year”)` : ""}.`,
    table: {
      caption: `Dated events and statements by paper and ${unit}`,
      columns: ["paper", unit, "events and statements"],
      numbers: [2],
      rows: lanes.flatMap(({name, bins}) => bins.map(({from, n}) => [name, nameOf(from, unit), n]))
    }
  };
}
