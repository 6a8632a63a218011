import type {Doc} from "../doc/readDoc.js";
import type {Names} from "../names/types.js";
import type {Sentence} from "./clauses/clause.js";
import {entityAt} from "./roles/whoIs.js";

const WHERE = new Set(["in", "at", "near", "outside", "inside", "across", "from"]);

/** Where it happened: the first place named after “in”, “at” or “near” between the trigger and the next verb; null where none is. */
export function placeAfter(doc: Doc, names: Names, {units, tokens}: Sentence, u: number): string | null {
  for (let k = u + 1; k + 1 < units.length && k < u + 16; k++) {
    const unit = units[k]!;
    if (
      unit.kind === "vg" ||
      unit.kind === "sconj" ||
      unit.kind === "stop" ||
      unit.kind === "quote" ||
      unit.kind === "cc"
    )
      return null;
    if (unit.kind !== "adp" || !WHERE.has(tokens.lower[unit.first]!)) continue;
    if (tokens.lower[unit.first] === "from") continue;
    const np = units[k + 1]!;
    if (np.kind !== "np" || np.owner || tokens.pos[np.head] !== "PROPN") continue;
    const entity = entityAt(names, np.head);
    const isPlace = entity
      ? entity.kind === "place" || (entity.country !== null && entity.kind !== "person")
      : isBareName(tokens.pos, np.first, np.last);
    if (isPlace) return doc.text.slice(tokens.start[np.first]!, tokens.end[np.last]!).replace(/^the /i, "");
  }
  return null;
}

function isBareName(pos: readonly string[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (pos[i] !== "PROPN") return false;
  return last - first < 3;
}
