import type {EventKind} from "../types.js";
import {isListed} from "./lexicon/eventWords.js";

/**
 * What a trigger is to the story: an event; a saying (“said”, “according”), which is in the table of quotes; a state (“owns”,
 * “believes”); or an aspect, which begins or ends another event (`governsEvent`). A word with a class of PLOVER is an event.
 */
export function kindOf(lemma: string, pos: string, type: string | null, governsEvent: boolean): EventKind {
  if (type !== null) return "event";
  if (isListed("saying", lemma, pos)) return "saying";
  if (isListed("aspect", lemma, pos) && governsEvent) return "aspect";
  return isListed("state", lemma, pos) || pos === "ADJ" ? "state" : "event";
}
