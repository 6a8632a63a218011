import type {Span} from "../../extract/types.js";
import {nameUuid} from "../nameUuid.js";
import type {Kind, Link, Mark, Marking} from "../types.js";

/** What an answer key in columns has of quotes and times; the spans are of quotes and times, the rest is words. */
export interface ColumnKey {
  readonly article: {readonly id: string};
  readonly quotes: readonly (Span & {
    readonly type?: string;
    readonly speaker?: string | null;
    readonly speakerText?: string | null;
    readonly cue?: string | null;
    readonly addressee?: string | null;
  })[];
  readonly timexes?: readonly (Span & {readonly value?: string | null})[];
}

/**
 * An answer key in columns, as `evaluate` reads it, as marks. Speakers, cues and addressees are given there as words: each is taken to
 * stand where these words are nearest to the quote, outside it, in its paragraph; words that are not in the paragraph are told.
 */
export function fromAnswerKey(
  key: ColumnKey,
  text: string
): {readonly marking: Marking; readonly missing: readonly string[]} {
  const article = key.article.id;
  const marks = new Map<string, Mark>();
  const links = new Map<string, Link>();
  const missing: string[] = [];
  const add = (label: Kind, {start, end}: Span, value?: string | null): string => {
    const id = nameUuid(`key ${article} ${label} ${start} ${end}`);
    if (!marks.has(id)) marks.set(id, {id, label, start, end, ...(value ? {value} : {})});
    return id;
  };
  for (const quote of key.quotes) {
    const id = add("quote", quote, quote.type);
    const columns = [
      ["speaker", quote.speakerText ?? quote.speaker, quote.speaker],
      ["cue", quote.cue, null],
      ["addressee", quote.addressee, null]
    ] as const;
    for (const [label, words, value] of columns) {
      if (!words) continue;
      const place = nearest(text, words, quote);
      if (!place) missing.push(`${label} “${words}” of “${text.slice(quote.start, quote.end).slice(0, 40)}…”`);
      else {
        const to = add(label, place, value);
        links.set(`${id} ${to}`, {quote: id, to});
      }
    }
  }
  for (const time of key.timexes ?? []) add("time", time, time.value);
  const sorted = [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return {marking: {article, annotator: "", marks: sorted, links: [...links.values()]}, missing};
}

/** Where some words stand nearest to a quote, outside it, in the same paragraph, as whole words; in the same sentence if they do. */
function nearest(text: string, words: string, {start, end}: Span): Span | null {
  const from = text.lastIndexOf("\n", start) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  let best: Span | null = null;
  let least = Infinity;
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    const last = at + words.length;
    if (/[\p{L}\p{N}]/u.test((text[at - 1] ?? "") + (text[last] ?? "")) || (at < end && last > start)) continue;
    // One in the quote's own sentence goes before one in another, however near.
    const between = at >= end ? text.slice(end, at) : text.slice(last, start);
    const away = between.length + (/[.!?]["”’)]*\s/.test(between) ? 10_000 : 0);
    if (away < least) [best, least] = [{start: at, end: last}, away];
  }
  return best;
}
