import {escapeHtml, type Html} from "../html/html.js";

/** A stretch of text to be wrapped in an element; where it is cut by another, `open(false)` begins its later pieces. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Of two marks on the same stretch the lower stands outside. */
  readonly rank: number;
  readonly open: (first: boolean) => string;
  readonly close: string;
}

/** Markup that stands between two characters. */
export interface Point {
  readonly at: number;
  readonly html: string;
}

/**
 * Text with marks as well-formed nested elements. Marks may overlap in any way: one that crosses the end of another is
 * closed there and opened again. Every character of the stretch comes out once, escaped.
 */
export function nest(text: string, start: number, end: number, marks: readonly Mark[], points: readonly Point[]): Html {
  const todo = marks
    .map((mark) => ({mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end)}))
    .filter((piece) => piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.mark.rank - b.mark.rank);
  const ends = [start, end, ...todo.flatMap((p) => [p.start, p.end]), ...points.map((p) => p.at)];
  const cuts = [...new Set(ends.filter((at) => at >= start && at <= end))].sort((a, b) => a - b);
  const stack: (typeof todo)[number][] = [];
  let out = "";
  let next = 0;
  for (const [i, at] of cuts.entries()) {
    const lowest = stack.findIndex((piece) => piece.end <= at);
    if (lowest >= 0) {
      const closing = stack.splice(lowest);
      out += closing
        .map(({mark}) => mark.close)
        .reverse()
        .join("");
      for (const piece of closing.filter((p) => p.end > at)) {
        out += piece.mark.open(false);
        stack.push(piece);
      }
    }
    out += points
      .filter((p) => p.at === at)
      .map((p) => p.html)
      .join("");
    for (; next < todo.length && todo[next]!.start === at; next++) {
      const piece = todo[next]!;
      out += piece.mark.open(piece.start === piece.mark.start);
      stack.push(piece);
    }
    const to = cuts[i + 1];
    if (to != null) out += characters(text.slice(at, to));
  }
  return {html: out};
}

/** Text as markup; a token such as “S-300” does not break at its hyphen. */
export const characters = (text: string) =>
  escapeHtml(text).replace(/\b[A-Z]{1,3}-\d+\b/g, (token) => `<span class="nb">${token}</span>`);
