import type {Extraction, Figure, Span} from "../extract/types.js";
import {nameUuid} from "./nameUuid.js";
import type {Kind, Link, Mark, Marking} from "./types.js";

/** The name under which the parser's marks go. */
export const parserName = "According To";

/**
 * What the extractor found in an article of what readers mark by hand: a mark for each part of a quote, linked to its speaker and cue; and
 * the times. Its addressees are names and no stretches of the text, so there is none.
 */
export function ofExtraction(article: string, {quotes, times}: Pick<Extraction, "quotes" | "times">): Marking {
  const {add, marks} = markMaker(article);
  const links: Link[] = [];
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
  return {article, annotator: parserName, marks: inOrder([...marks.values()]), links};
}

/** All that the extractor found: also events with their status, figures with their amount, and wherever a person is mentioned. */
export function allOfExtraction(article: string, extraction: Extraction): Marking {
  const {marks, links} = ofExtraction(article, extraction);
  const more = markMaker(article);
  for (const event of extraction.events) more.add("event", event, event.status);
  for (const figure of extraction.figures) more.add("figure", figure, amountOf(figure));
  for (const {name, mentions} of extraction.people) for (const mention of mentions) more.add("person", mention, name);
  return {article, annotator: parserName, marks: inOrder([...marks, ...more.marks.values()]), links};
}

function markMaker(article: string): {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly add: (label: Kind, span: Span, value: string | null) => string;
} {
  const marks = new Map<string, Mark>();
  return {
    marks,
    add(label, {start, end}, value) {
      const id = nameUuid(`${parserName} ${article} ${label} ${start} ${end}`);
      if (start < end && !marks.has(id)) marks.set(id, {id, label, start, end, ...(value ? {value} : {})});
      return id;
    }
  };
}

const amountOf = ({value, unit}: Figure): string | null =>
  [value, unit].filter((part) => part !== null).join(" ") || null;

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
