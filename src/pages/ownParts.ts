import type {Quote, Span} from "../extract/types.js";

const opens = "“„«";
const closes = "”»";
/** An opening mark stands at most this far before the words of the quote it opens. */
const before = 2;

/** The stretches of a quote that stand inside quotation marks, marks included: all of a direct one, some of a mixed one. */
export function ownParts({type, start, end, parts}: Quote, text: string): Span[] {
  const pieces = parts ?? [{start, end}];
  if (type === "direct") return pieces.map((p) => ({start: p.start, end: p.end}));
  return type === "indirect" ? [] : pieces.flatMap((p) => insideMarks(text, p.start, p.end));
}

function insideMarks(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  let from: number | null = null;
  for (let at = Math.max(0, start - before); at < end; at++) {
    const mark = text[at]!;
    const straight = mark === '"';
    if (opens.includes(mark) || (straight && (from == null || at < start))) from = Math.max(at, start);
    else if ((closes.includes(mark) || straight) && from != null) {
      if (at >= start) out.push({start: from, end: at + 1});
      from = null;
    }
  }
  if (from != null && from < end) out.push({start: from, end});
  return out;
}
