import type {Bin, BinnedLane} from "../charts/monthTimeline.js";
import {isolated} from "../html/closeDirections.js";
import {longDate} from "./dates.js";
import {groups} from "./groups.js";
import {count} from "./words.js";

/** Something with its time: in whose lane, first and last day (`YYYY-MM-DD`), and where it can be read. */
export interface Timed {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

export type Unit = "month" | "quarter" | "year";

/** What is timed, by lane and month. */
export interface ByMonth {
  readonly lanes: readonly BinnedLane[];
  /** What a bar stands for: months, or longer stretches where months would be too thin to be seen. */
  readonly unit: Unit;
  /** How many have a time too long for one bar: “last year”. */
  readonly long: number;
}

const months: Readonly<Record<Unit, number>> = {month: 1, quarter: 3, year: 12};
/** Bars that can be told apart on a phone. */
const mostBars = 110;

/** Gathers what is timed by lane and month; lanes come in the order of `names`, those without anything are left out. */
export function byMonth(
  all: readonly Timed[],
  names: readonly {readonly name: string; readonly colour: string}[]
): ByMonth {
  const short = (unit: Unit) => all.filter(({from, to}) => startOf(from, unit) === startOf(to, unit));
  const shown = all.map(({from}) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)));
  const span = shown.length === 0 ? 0 : Math.max(...shown) - Math.min(...shown) + 1;
  const unit: Unit = span <= mostBars ? "month" : span <= 3 * mostBars ? "quarter" : "year";
  const kept = short(unit);
  const ofLane = groups(kept, ({lane}) => lane);
  const lanes = names.flatMap(({name, colour}) => {
    const own = ofLane.get(name);
    return own ? [{name, colour, bins: binsOf(name, own, unit)}] : [];
  });
  return {lanes, unit, long: all.length - kept.length};
}

function binsOf(lane: string, own: readonly Timed[], unit: Unit): Bin[] {
  return [...groups(own, ({from}) => startOf(from, unit))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, items]) => ({
      from,
      until: later(from, months[unit]),
      n: items.length,
      tip: `${isolated(lane)}, ${nameOf(from, unit)}: ${count(items.length, "item")}`,
      at: items.slice(0, 12).map(({at}) => at)
    }));
}

/** A stretch in words: “March 2024”, “Jan to Mar 2024”, “2024”. */
export function nameOf(from: string, unit: Unit): string {
  if (unit === "year") return from.slice(0, 4);
  if (unit === "month") return longDate(from.slice(0, 7));
  return `${longDate(from.slice(0, 7), true).slice(0, 3)} to ${longDate(later(from, 2).slice(0, 7), true)}`;
}

function startOf(day: string, unit: Unit): string {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months[unit]);
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

const later = (day: string, n: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + n, 1)).toISOString().slice(0, 10);
