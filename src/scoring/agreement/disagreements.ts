import {inCommon, wordOffsets} from "../wordOffsets.js";
import type {Labelled} from "./wordGrid.js";

/** One place where annotators do not have the same marks. */
export interface Disagreement<M extends Labelled> {
  readonly start: number;
  readonly end: number;
  /**
   * `missing`: some mark it and some do not; `bounds`: all mark it, with other ends; `label`: the same words under other labels.
   */
  readonly kind: "missing" | "bounds" | "label";
  /** What each annotator has there, in their order; an empty list where they have nothing. */
  readonly sides: readonly (readonly M[])[];
}

/** Places with marks, split by whether all annotators have the same. */
export interface Places<M extends Labelled> {
  /** Marks that all have, as the first of them has each. */
  readonly agreed: readonly M[];
  readonly disagreements: readonly Disagreement<M>[];
}

/**
 * Where annotators agree and where not: marks of one label that overlap, of whomever, are one place; a place is agreed where everyone
 * has marks of the same words there. Blanks, quotation marks and stops at the ends do not count.
 */
export function compareMarks<M extends Labelled>(text: string, annotators: readonly (readonly M[])[]): Places<M> {
  const agreed: M[] = [];
  const open: {label: string; start: number; end: number; words: ReadonlySet<number>; sides: M[][]}[] = [];
  const words = new Map<M, ReadonlySet<number>>();
  for (const marks of annotators) for (const mark of marks) words.set(mark, wordOffsets(text, [mark]));
  const keyOf = (marks: readonly M[]): string =>
    marks
      .map((mark) => [...words.get(mark)!].join(" "))
      .sort()
      .join("|");
  for (const {label, start, end, members} of placesOf(annotators)) {
    const sides = annotators.map((): M[] => []);
    for (const {mark, by} of members) sides[by]!.push(mark);
    const keys = sides.map(keyOf);
    if (sides.every((side) => side.length > 0) && keys.every((key) => key === keys[0])) agreed.push(...sides[0]!);
    else open.push({label, start, end, words: new Set(members.flatMap(({mark}) => [...words.get(mark)!])), sides});
  }
  return {agreed, disagreements: joinLabels(open).sort((a, b) => a.start - b.start || a.end - b.end)};
}

interface Place<M> {
  readonly label: string;
  readonly start: number;
  end: number;
  readonly members: {readonly mark: M; readonly by: number}[];
}

function placesOf<M extends Labelled>(annotators: readonly (readonly M[])[]): Place<M>[] {
  const all = annotators
    .flatMap((marks, by) => marks.map((mark) => ({mark, by})))
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
  const places: Place<M>[] = [];
  const last = new Map<string, Place<M>>();
  for (const member of all) {
    const {label, start, end} = member.mark;
    const place = last.get(label);
    if (place && start < place.end) {
      place.members.push(member);
      place.end = Math.max(place.end, end);
    } else {
      const fresh = {label, start, end, members: [member]};
      last.set(label, fresh);
      places.push(fresh);
    }
  }
  return places;
}

/** Two places on the same words, marked by different annotators under different labels, are one disagreement on the label. */
function joinLabels<M extends Labelled>(
  open: readonly {label: string; start: number; end: number; words: ReadonlySet<number>; sides: M[][]}[]
): Disagreement<M>[] {
  const joined: Disagreement<M>[] = [];
  const used = new Set<number>();
  const sorted = [...open].sort((a, b) => a.start - b.start);
  for (const [i, place] of sorted.entries()) {
    if (used.has(i)) continue;
    let partner = -1;
    for (let j = i + 1; j < sorted.length && sorted[j]!.start < place.end; j++) {
      const other = sorted[j]!;
      const apart = place.sides.every((side, by) => side.length === 0 || other.sides[by]!.length === 0);
      if (!used.has(j) && other.label !== place.label && apart && sameEnough(place.words, other.words)) partner = j;
    }
    const other = sorted[partner];
    if (other) used.add(partner);
    const sides = place.sides.map((side, by) => [...side, ...(other?.sides[by] ?? [])]);
    const kind = other ? "label" : sides.every((side) => side.length > 0) ? "bounds" : "missing";
    joined.push({start: place.start, end: Math.max(place.end, other?.end ?? 0), kind, sides});
  }
  return joined;
}

function sameEnough(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size > 0 && inCommon(a, b) * 2 >= Math.max(a.size, b.size);
}
