import type {Quote} from "../types.js";

/**
 * Who says what stands at a place: a function from a span to the innermost quote that contains it, however deep; undefined
 * where the article speaks itself. Spans must be asked in text order.
 */
export function innermostQuote(quotes: readonly Quote[]): (start: number, end: number) => Quote | undefined {
  const parts = quotes
    .flatMap((quote) => (quote.parts ?? [quote]).map(({start, end}) => ({start, end, quote})))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: typeof parts = [];
  return (start, end) => {
    while (next < parts.length && parts[next]!.start <= start) open.push(parts[next++]!);
    if (open.some((part) => part.end <= start)) open = open.filter((part) => part.end > start);
    let best: (typeof parts)[number] | undefined;
    for (const part of open)
      if (part.end >= end && (!best || part.end - part.start <= best.end - best.start)) best = part;
    return best?.quote;
  };
}
