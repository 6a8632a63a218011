import type {Quote, Span} from "../extract/types.js";

const marked = /“[^”]*”?|"[^"]*"?|«[^»]*»?/g;

/** The stretches of a quote that stand inside quotation marks: all of a direct one, some of a mixed one, else none. */
export function ownParts({type, start, end, parts}: Quote, text: string): Span[] {
  const pieces = parts ?? [{start, end}];
  if (type === "direct") return pieces.map((p) => ({start: p.start, end: p.end}));
  if (type === "indirect") return [];
  return pieces.flatMap((p) =>
    [...text.slice(p.start, p.end).matchAll(marked)].map(({0: words, index}) => ({
      start: p.start + index,
      end: p.start + index + words.length
    }))
  );
}
