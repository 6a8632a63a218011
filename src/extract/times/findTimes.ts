import type {Doc} from "../doc/readDoc.js";
import type {Time, Zone} from "../types.js";

/** Finds dates, times of day, durations and sets, each with its TIMEX3 value, in text order. */
export function findTimes(_doc: Doc, _zones: readonly Zone[]): Time[] {
  return [];
}
