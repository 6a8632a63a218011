import type {Span} from "../extract/types.js";
import {anchorIn, type Anchor, type Anchored} from "./anchor.js";
import {codePoints} from "./codePoints.js";
import type {QuoteSelector} from "./quoteSelector.js";
import type {Annotated, Kind, Link, Mark, Marking, Orphan} from "./types.js";

/** An annotation as a file has it, before its words are found in a text of ours. */
export interface LooseMark extends QuoteSelector {
  readonly id: string;
  readonly label: Kind;
  readonly value?: string | undefined;
  readonly annotator: string;
  /** The article the file names, if it names one we have. */
  readonly article: string | null;
  /** Where it stands, in code points or UTF-16 code units (not every tool counts as its format says); null where not told. */
  readonly position: Span | null;
  readonly counted: "codePoints" | "codeUnits";
}

export interface Placed {
  readonly markings: readonly Marking[];
  readonly orphans: readonly Orphan[];
  /** How many stand elsewhere than the file says, found by their quotation, and of those how many by one that differs a little. */
  readonly moved: number;
  readonly alike: number;
  readonly notes: readonly string[];
}

/**
 * Finds the words of annotations in the articles we have. One that names no article of ours is looked for in all of them, the first
 * listed first, exactly before nearly. What is nowhere is an orphan, with the reason.
 */
export function placeMarks(
  loose: readonly LooseMark[],
  links: readonly Link[],
  articles: readonly Annotated[]
): Placed {
  const places = articles.map(({id, text}) => ({id, text, anchor: anchorIn(text), points: codePoints(text)}));
  const sets = new Map<string, {article: string; annotator: string; marks: Map<string, Mark>}>();
  const orphans: Orphan[] = [];
  const homes = new Map<string, {set: string; mark: Mark}>();
  let [moved, alike, twice] = [0, 0, 0];
  for (const mark of loose) {
    const named = places.filter(({id}) => id === mark.article);
    const searched = named.length > 0 ? named : places;
    const found =
      first(searched, (place) => place.anchor.exactly(mark, spansOf(mark, place.points))) ??
      first(searched, (place) => place.anchor.nearly(mark, mark.position?.start ?? null));
    const {id, label, value, annotator, exact, prefix, suffix} = mark;
    if (!found) {
      orphans.push({id, label, annotator, exact, prefix, suffix, reason: reasonOf(mark, named[0]?.text ?? null)});
      continue;
    }
    if (found.by !== "position") moved++;
    if (found.by === "likeness") alike++;
    const key = JSON.stringify([found.article, annotator]);
    if (!sets.has(key)) sets.set(key, {article: found.article, annotator, marks: new Map()});
    const {marks} = sets.get(key)!;
    const {start, end} = found;
    const place = `${label} ${start} ${end}`;
    const before = marks.get(place);
    if (before) twice++;
    else marks.set(place, {id, label, start, end, ...(value === undefined ? {} : {value})});
    // Of two on the same words with the same label one is kept, and what links to the other links to it.
    homes.set(id, {set: key, mark: marks.get(place)!});
  }
  let loosened = 0;
  const linksOf = new Map<string, Map<string, Link>>();
  for (const link of links) {
    const [quote, to] = [homes.get(link.quote), homes.get(link.to)];
    if (!quote || quote.set !== to?.set || quote.mark.label !== "quote" || to.mark.label === "quote") loosened++;
    else {
      if (!linksOf.has(quote.set)) linksOf.set(quote.set, new Map());
      linksOf.get(quote.set)!.set(`${quote.mark.id} ${to.mark.id}`, {quote: quote.mark.id, to: to.mark.id});
    }
  }
  const notes = [
    ...(twice > 0 ? [`${twice} stood twice on the same words with the same label and are kept once.`] : []),
    ...(loosened > 0
      ? [`${loosened} links do not join a quote to its speaker, cue, addressee or time, and are left out.`]
      : [])
  ];
  const markings = [...sets].map(([key, {article, annotator, marks}]) => ({
    article,
    annotator,
    marks: [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    links: [...(linksOf.get(key)?.values() ?? [])]
  }));
  return {markings, orphans, moved, alike, notes};
}

interface Place extends Annotated {
  readonly anchor: Anchor;
}

function first<P extends Place>(
  places: readonly P[],
  find: (place: P) => Anchored | null
): (Anchored & {readonly article: string}) | null {
  for (const place of places) {
    const found = find(place);
    if (found) return {...found, article: place.id};
  }
  return null;
}

/** The position as the format counts it, then as the other way of counting has it. */
function spansOf({position, counted}: LooseMark, {toUnit}: {toUnit: (point: number) => number}): Span[] {
  if (!position) return [];
  const byPoints = {start: toUnit(position.start), end: toUnit(position.end)};
  return counted === "codePoints" ? [byPoints, position] : [position, byPoints];
}

function reasonOf({exact, position}: LooseMark, text: string | null): string {
  if (exact !== "") return "These words, or words like them, are not in the text.";
  const end = text === null || !position || position.end <= text.length ? "" : `; the text ends at ${text.length}`;
  if (!position) return "The file gives neither words nor a place.";
  return `The file gives no words, and no place that fits: ${position.start} to ${position.end}${end}.`;
}
