import search from "approx-string-match";
import type {Span} from "../extract/types.js";
import type {QuoteSelector} from "./quoteSelector.js";
import {wholeWords} from "./wholeWords.js";

/** How an annotation found its words: where it says they are, by its quotation, or by one that differs a little. */
export type Anchored = Span & {readonly by: "position" | "quotation" | "likeness"};

/** Finds annotations in one text. */
export interface Anchor {
  /** Exactly as quoted: at one of the places named, or where the context fits best. */
  exactly(quote: QuoteSelector, places: readonly Span[]): Anchored | null;
  /** As quoted but for a few characters. It is dear: where the work allowed is used up, nothing is found. */
  nearly(quote: QuoteSelector, hint: number | null): Anchored | null;
}

/** Work allowed for likeness, in characters compared: some seconds. */
const allowed = 400_000_000;
/** A quotation of this many characters is taken for itself, whatever stands around it. */
const unmistakable = 20;
/** How much of its context a shorter one must keep. */
const keeps = 0.5;

/**
 * Anchors annotations in a text by quotation and context, as Hypothesis does (its match-quote weighs the likeness of the words, of
 * what stands before and after, and the place). A short quotation, such as “He”, must keep half of its context: a wrong place is worse
 * than none.
 */
export function anchorIn(text: string): Anchor {
  const known = new Map<string, readonly number[]>();
  let left = allowed;
  const occurrences = (words: string): readonly number[] => {
    const before = known.get(words);
    if (before) return before;
    const found: number[] = [];
    for (let at = text.indexOf(words); at >= 0 && found.length < 1000; at = text.indexOf(words, at + 1)) found.push(at);
    known.set(words, found);
    left -= text.length;
    return found;
  };
  const fit = ({prefix, suffix}: QuoteSelector, {start, end}: Span): number =>
    (likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) * (prefix.length || 1) +
      likeness(text.slice(end, end + suffix.length), suffix) * (suffix.length || 1)) /
    ((prefix.length || 1) + (suffix.length || 1));
  const accepted = (quote: QuoteSelector, span: Span, only: boolean): boolean =>
    quote.exact.length >= unmistakable ||
    (quote.prefix === "" && quote.suffix === "" ? only : fit(quote, span) >= keeps);

  return {
    exactly(quote, places) {
      const {exact} = quote;
      for (const place of places) {
        const {start, end} = place;
        if (!(start >= 0 && start < end && end <= text.length)) continue;
        if (
          exact === "" ||
          (text.slice(start, end) === exact && (exact.length >= unmistakable || aroundIs(text, quote, place)))
        )
          return {start, end, by: "position"};
      }
      if (exact === "" || exact.length > text.length || left <= 0) return null;
      const found = occurrences(exact);
      const spans = found.map((start) => ({start, end: start + exact.length}));
      const near = places[0]?.start ?? 0;
      const same = spans.filter((span) => (quote.prefix !== "" || quote.suffix !== "") && aroundIs(text, quote, span));
      const unchanged = mostOf(same, (span) => -Math.abs(span.start - near));
      if (unchanged)
        return {...unchanged, by: places.some(({start}) => start === unchanged.start) ? "position" : "quotation"};
      left -= spans.length * 1000;
      const best = mostOf(spans, (span) => fit(quote, span) - Math.abs(span.start - near) / text.length / 1000);
      if (!best || !accepted(quote, best, spans.length === 1)) return null;
      return {...best, by: places.some(({start}) => start === best.start) ? "position" : "quotation"};
    },
    nearly(quote, hint) {
      const {exact} = quote;
      const errors = Math.min(256, Math.floor(exact.length / 4));
      left -= text.length * (1 + Math.ceil(exact.length / 32));
      if (errors < 1 || exact.length > text.length || left <= 0) return null;
      const matches = search(text, exact, errors);
      const score = (match: {start: number; end: number; errors: number}): number =>
        0.5 * (1 - match.errors / exact.length) +
        0.4 * fit(quote, match) +
        (hint === null ? 0 : 0.02 * (1 - Math.min(1, Math.abs(match.start - hint) / text.length)));
      const best = mostOf(matches.slice(0, 200), score);
      if (!best || !accepted(quote, best, matches.length === 1)) return null;
      const span = wholeWords(text, best);
      return span.start < span.end ? {...span, by: "likeness"} : null;
    }
  };
}

function aroundIs(text: string, {prefix, suffix}: QuoteSelector, {start, end}: Span): boolean {
  return text.startsWith(prefix, start - prefix.length) && start >= prefix.length && text.startsWith(suffix, end);
}

/** How much of some words stands in a text, from 0 to 1; 1 where there are none to look for. */
function likeness(text: string, words: string): number {
  if (words === "" || text === words) return 1;
  if (text === "") return 0;
  const [best] = search(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
}

function mostOf<T>(items: readonly T[], score: (item: T) => number): T | null {
  let best: T | null = null;
  let most = -Infinity;
  for (const item of items) {
    const s = score(item);
    if (s > most) [best, most] = [item, s];
  }
  return best;
}
