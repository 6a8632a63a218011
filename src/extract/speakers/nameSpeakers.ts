import type {Doc} from "../doc/readDoc.js";
import type {Spoken} from "../quotes/spoken.js";
import type {Names} from "../names/types.js";
import type {Person, Quote, Time, Zone} from "../types.js";

/** Names the speakers of the quotes found, and lists everyone and everything that speaks or acts. */
export function nameSpeakers(
  _spoken: readonly Spoken[],
  _doc: Doc,
  _found: {zones: readonly Zone[]; times: readonly Time[]; names: Names}
): {quotes: Quote[]; people: Person[]} {
  return {quotes: [], people: []};
}
