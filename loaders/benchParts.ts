import {processorTime} from "./processorTime.js";
import {readDoc, type Doc} from "../src/extract/doc/readDoc.js";
import {findEvents} from "../src/extract/events/findEvents.js";
import {findFigures} from "../src/extract/figures/findFigures.js";
import {findZones} from "../src/extract/layout/findZones.js";
import {findNames} from "../src/extract/names/findNames.js";
import {findQuotes} from "../src/extract/quotes/findQuotes.js";
import {nameSpeakers} from "../src/extract/speakers/nameSpeakers.js";
import {findTimes} from "../src/extract/times/findTimes.js";
import type {Article} from "../src/extract/types.js";

/** Milliseconds of processor time that each part of the extraction takes over some articles, in the order in which `extract` calls them. */
export function benchParts(articles: readonly Article[]): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  const timed = <T>(part: string, work: () => T): T => {
    let result: T;
    const took = processorTime(() => (result = work()));
    spent.set(part, (spent.get(part) ?? 0) + took);
    return result!;
  };
  for (const article of articles) {
    const doc: Doc = timed("words and parts of speech", () => readDoc(article));
    const zones = timed("layout", () => findZones(doc));
    const times = timed("times", () => findTimes(doc, zones));
    const spoken = timed("quotes", () => findQuotes(doc, zones));
    const names = timed("names", () => findNames(doc, zones, spoken));
    const {quotes, people} = timed("speakers", () => nameSpeakers(spoken, doc, {zones, times, names}));
    timed("figures", () => findFigures(doc, quotes, times));
    timed("events", () => findEvents(doc, {zones, times, quotes, people, names}));
  }
  return spent;
}
