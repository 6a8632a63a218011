import type {Extraction, Span} from "../extract/types.js";
import {nameUuid} from "./nameUuid.js";
import type {Label, Link, Mark, Marking} from "./types.js";

/** The name under which the parser's marks go. */
export const parserName = "According To";

/**
 * What the extractor found in an article, as marks: a mark for each part of a quote, linked to its speaker and cue; and the times. Its
 * addressees are names and no stretches of the text, so there is none.
 */
export function ofExtraction(article: string, {quotes, times}: Pick<Extraction, "quotes" | "times">): Marking {
  const marks = new Map<string, Mark>();
  const links: Link[] = [];
  const add = (label: Label, {start, end}: Span, value: string | null): string => {
    const id = nameUuid(`${parserName} ${article} ${label} ${start} ${end}`);
    if (start < end && !marks.has(id)) marks.set(id, {id, label, start, end, ...(value === null ? {} : {value})});
    return id;
  };
  for (const quote of quotes) {
    const ends = [
      ...(quote.speakerStart != null && quote.speakerEnd != null
        ? [add("speaker", {start: quote.speakerStart, end: quote.speakerEnd}, quote.speaker)]
        : []),
      ...(quote.cueStart != null && quote.cueEnd != null
        ? [add("cue", {start: quote.cueStart, end: quote.cueEnd}, null)]
        : [])
    ];
    for (const part of quote.parts ?? [quote]) {
      const id = add("quote", part, quote.type);
      for (const to of ends)
        if (!links.some((link) => link.quote === id && link.to === to)) links.push({quote: id, to});
    }
  }
  for (const time of times) add("time", time, time.value);
  return {
    article,
    annotator: parserName,
    marks: [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    links
  };
}
