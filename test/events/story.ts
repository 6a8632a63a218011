import {extract} from "../../src/extract/extract.js";
import type {Event} from "../../src/extract/types.js";

/** All events read in a text published on Saturday, 11 May 2013. */
export function eventsOf(text: string): readonly Event[] {
  return extract({id: "test", text, published: "2013-05-11"}).events;
}

/** One event of a text, by its words. */
export function eventAt(text: string, words: string): Event {
  const found = eventsOf(text).find((event) => event.text === words);
  if (!found) throw new Error(`no event “${words}” in: ${text}`);
  return found;
}
