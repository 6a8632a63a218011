import {groups} from "./groups.js";
import type {ReadQuote, Reading} from "./reading.js";

/** Speakers of one article: name and quotes, most quoted first. */
export const speakersOf = (r: Reading): [string, ReadQuote[]][] =>
  [...groups(r.quotes, (q) => q.speaker)]
    .filter((entry): entry is [string, ReadQuote[]] => entry[0] != null)
    .sort((a, b) => b[1].length - a[1].length);

/** Who is quoted in every one of several articles, most quoted first; nobody where there is one article only. */
export function speakersInAll(readings: readonly Reading[]): string[] {
  const [first, ...rest] = readings;
  if (!first || rest.length === 0) return [];
  const quotes = (s: string) => readings.reduce((n, r) => n + r.quotes.filter((q) => q.speaker === s).length, 0);
  return speakersOf(first)
    .map(([s]) => s)
    .filter((s) => rest.every((r) => r.quotes.some((q) => q.speaker === s)))
    .sort((a, b) => quotes(b) - quotes(a));
}

/** Whether a quote's source has no name: nobody is said, or only what kind of source it is (“a Russian official”). */
export const isUnnamed = (q: ReadQuote) =>
  q.speaker == null || q.rules.some((rule) => rule === "description" || rule === "asWritten");
