import {isolated} from "../html/closeDirections.js";
import type {Telling} from "../tables/telling/linkTellings.js";
import type {Problem} from "../tables/types.js";
import {colours, coloursAmong, type Colours} from "./colours.js";
import {longDate} from "./dates.js";
import {groups} from "./groups.js";
import type {Reading} from "./reading.js";

/** All that the pages are made from. */
export interface Corpus {
  /** In order of publication, undated ones last. */
  readonly readings: readonly Reading[];
  readonly colours: Colours;
  readonly problems: readonly Problem[];
  /** What different articles tell of the same. */
  readonly tellings: readonly Telling[];
}

/** Readings in the order in which the pages show them, with the colours of their speakers. */
export function corpus(
  readings: readonly Reading[],
  problems: readonly Problem[] = [],
  tellings: readonly Telling[] = []
): Corpus {
  const ofOutlet = groups(readings, (r) => r.outlet);
  const sorted = readings
    .map((r) => ((ofOutlet.get(r.outlet)?.length ?? 1) > 1 ? withDay(r) : r))
    .sort((a, b) => compare(a.published ?? "9999", b.published ?? "9999") || compare(a.id, b.id));
  const byId = [...readings].sort((a, b) => compare(a.id, b.id));
  return {readings: sorted, colours: colours(byId.flatMap((r) => r.quotes)), problems, tellings};
}

/** More articles than this are not all shown at once: tables take the place of cards, papers that of articles. */
export const isLarge = ({readings}: Pick<Corpus, "readings">): boolean => readings.length > 6;

/** The corpus for a page that shows some of its articles. */
export function among(corpus: Corpus, readings: readonly Reading[]): Corpus {
  if (!isLarge(corpus)) return corpus;
  return {
    ...corpus,
    colours: coloursAmong(
      corpus.colours,
      readings.flatMap((r) => r.quotes)
    )
  };
}

const withDay = (r: Reading): Reading => ({
  ...r,
  label: `${isolated(r.outlet)}, ${r.published == null ? r.id : longDate(r.published, true)}`
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
