import type {Doc} from "../doc/readDoc.js";
import type {Names} from "../names/types.js";
import type {Event, Person, Quote, Time, Zone} from "../types.js";

/** Finds what happened, is planned, denied or demanded, with actor, target, date and who claims it, in text order. */
export function findEvents(
  _doc: Doc,
  _found: {
    zones: readonly Zone[];
    times: readonly Time[];
    quotes: readonly Quote[];
    people: readonly Person[];
    names: Names;
  }
): Event[] {
  return [];
}
