import {expect} from "vitest";
import type {Extraction, Mention, Span} from "../../src/extract/types.js";

const QUOTE_SPANS = [
  ["speakerStart", "speakerEnd", "speakerText"],
  ["cueStart", "cueEnd", "cue"]
] as const;

/** What holds of every extraction of any text: spans in range that match their words, lists in order, ids unique, no empty words. */
export function expectSound(text: string, found: Extraction): void {
  for (const list of ["quotes", "events", "times", "figures", "zones"] as const) {
    const records: readonly (Mention & {rules: readonly string[]})[] = found[list];
    for (const record of records) {
      expectWords(text, record, record.text);
      expect(record.rules.length, `${list}: “${record.text}” names no rule`).toBeGreaterThan(0);
      for (const rule of record.rules) expect(rule).toMatch(/^\S+$/);
      for (const [field, value] of Object.entries(record))
        if (field !== "text") expect(value, `${list}.${field}`).not.toBe("");
    }
    expectOrder(records, list);
  }
  for (const quote of found.quotes) {
    for (const [start, end, words] of QUOTE_SPANS) {
      const span = [quote[start], quote[end], quote[words]];
      if (span.every((part) => part === null)) continue;
      expectWords(text, {start: quote[start]!, end: quote[end]!}, quote[words]!);
    }
    if (quote.parts) {
      for (const part of quote.parts) expectWords(text, part, part.text);
      expectOrder(quote.parts, "parts");
      expect([quote.parts[0]!.start, quote.parts.at(-1)!.end]).toEqual([quote.start, quote.end]);
    }
  }
  const quoteIds = found.quotes.map(({id}) => id);
  const eventIds = found.events.map(({id}) => id);
  expect(new Set(quoteIds).size).toBe(quoteIds.length);
  expect(new Set(eventIds).size).toBe(eventIds.length);
  for (const id of [
    ...found.quotes.map((q) => q.quotedIn),
    ...found.events.map((e) => e.quoteId),
    ...found.figures.map((f) => f.quoteId)
  ])
    if (id !== null) expect(quoteIds).toContain(id);
  for (const {from, to} of [...found.times, ...found.events]) {
    expect(from === null).toBe(to === null);
    if (from !== null) expect(from <= to!, `${from} to ${to}`).toBe(true);
  }
  for (const {name, variants, mentions} of found.people) {
    expect(name).not.toBe("");
    expect(name).not.toMatch(/^(?:he|she|they|it|his|her|him|them)$/i);
    // A way of writing is given with plain spaces, for a line or a no-break space within a name makes no other way of it.
    for (const variant of variants) expect(text.replace(/\s+/gu, " ")).toContain(variant);
    for (const mention of mentions) expectWords(text, mention, mention.text);
    expectOrder(mentions, name);
  }
}

function expectWords(text: string, {start, end}: Span, words: string): void {
  expect(start, words).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(end).toBeGreaterThan(start);
  expect(text.slice(start, end)).toBe(words);
}

function expectOrder(spans: readonly Span[], list: string): void {
  for (let i = 1; i < spans.length; i++)
    expect(spans[i]!.start, `${list} in text order`).toBeGreaterThanOrEqual(spans[i - 1]!.start);
}
