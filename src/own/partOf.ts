import type {Reading} from "../pages/reading.js";

/** Where the parts begin in which a long article is shown, as indices of its paragraphs; the first is 0. */
export const partStarts = ({paragraphs, parts}: Reading): number[] =>
  parts.map((part) => Math.max(0, paragraphs.indexOf(part.paragraphs[0]!)));

/** One part of an article as an article of its own, with the marks that begin in it; numbers stay those of the whole. */
export function partOf(r: Reading, part: number): Reading {
  const starts = partStarts(r);
  if (starts.length === 1) return r;
  const paragraphs = r.paragraphs.slice(starts[part], starts[part + 1]);
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  const inside = <T extends {readonly start: number}>(rows: readonly T[]): T[] =>
    rows.filter(({start}) => start >= from && start < to);
  return {
    ...r,
    paragraphs,
    quotes: inside(r.quotes),
    events: inside(r.events),
    times: inside(r.times),
    figures: inside(r.figures),
    seams: inside(r.seams),
    extraction: {...r.extraction, zones: inside(r.extraction.zones)}
  };
}

/** The part in which an offset of the text stands. */
export function partAt(r: Reading, offset: number): number {
  const starts = partStarts(r);
  const after = starts.findIndex((first) => (r.paragraphs[first]?.start ?? 0) > offset);
  return after < 0 ? starts.length - 1 : Math.max(0, after - 1);
}
