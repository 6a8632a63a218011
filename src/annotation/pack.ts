import {nameUuid} from "./nameUuid.js";
import {kinds, type Marking} from "./types.js";

/** Marks without names, small, as the site ships them: label by its place, start, end, value; links by the places of the marks. */
export interface PackedMarking {
  readonly annotator: string;
  readonly marks: readonly (readonly [label: number, start: number, end: number, value?: string])[];
  readonly links: readonly (readonly [quote: number, to: number])[];
}

export function packMarking({annotator, marks, links}: Marking): PackedMarking {
  const place = new Map(marks.map(({id}, i) => [id, i]));
  return {
    annotator,
    marks: marks.map(({label, start, end, value}) =>
      value === undefined ? [kinds.indexOf(label), start, end] : [kinds.indexOf(label), start, end, value]
    ),
    links: links.map(({quote, to}) => [place.get(quote)!, place.get(to)!])
  };
}

/** The marks again, with names made from what they are. */
export function unpackMarking(article: string, {annotator, marks, links}: PackedMarking): Marking {
  const named = marks.map(([label, start, end, value]) => ({
    id: nameUuid(`${annotator} ${article} ${kinds[label]} ${start} ${end}`),
    label: kinds[label]!,
    start,
    end,
    ...(value === undefined ? {} : {value})
  }));
  return {
    article,
    annotator,
    marks: named,
    links: links.map(([quote, to]) => ({quote: named[quote]!.id, to: named[to]!.id}))
  };
}
