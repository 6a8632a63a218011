import type {Tokens} from "../../doc/tokens.js";
import {REACH, type Link} from "./link.js";
import type {Unit, VerbGroup} from "./unit.js";

// No list of actors in news is longer, in units.
const LONGEST = 12;

/** Subject and governor of a finite verb: “Kerry, who visited Russia, spoke”, “said that Russia has …”. */
export function linkFinite(units: readonly Unit[], u: number, links: readonly Link[], tokens: Tokens): Link {
  const found = subjectOf(units, u);
  if (found.same >= 0) return {...links[found.same]!};
  let start = found.np >= 0 ? coordinated(units, found.np) : u;
  while (units[start - 1]?.kind === "time" || units[start - 1]?.kind === "adj") start--;
  const before = units[start - 1];
  if (before?.kind === "sconj") {
    const word = tokens.lower[before.first]!;
    const governor = word === "that" || word === "to" ? start - 2 : -1;
    const holder = units[governor];
    return {
      subject: found.np,
      governor: holder && (holder.kind === "vg" || holder.kind === "np" || holder.kind === "adj") ? governor : -1,
      word
    };
  }
  const zero = found.np >= 0 && before?.kind === "vg" ? start - 1 : -1;
  return {subject: found.np, governor: zero, word: zero >= 0 ? "that" : ""};
}

/** The subject as a unit, or the earlier verb whose subject it shares. */
function subjectOf(units: readonly Unit[], u: number): {np: number; same: number} {
  for (let j = u - 1; j >= 0 && j > u - REACH; j--) {
    const unit = units[j]!;
    switch (unit.kind) {
      case "adj":
      case "time":
        continue;
      case "rel": {
        let k = j - 1;
        while (k >= 0 && (units[k]!.kind === "comma" || units[k]!.kind === "adp")) k--;
        return {np: units[k]?.kind === "np" ? k : -1, same: -1};
      }
      case "np":
        if (units[j - 1]?.kind === "adp") {
          j--;
          continue;
        }
        return {np: j, same: -1};
      case "vg":
        if (unit.form === "finite") return {np: -1, same: -1};
        continue;
      case "cc": {
        const same = earlierVerb(units, j);
        return same >= 0 ? {np: -1, same} : {np: -1, same: -1};
      }
      case "comma":
        return {np: beforeInsertion(units, j), same: -1};
      case "adp":
        continue;
      default:
        return {np: afterwards(units, u), same: -1};
    }
  }
  return {np: afterwards(units, u), same: -1};
}

/** “…,” said Lavrov: the subject follows. */
function afterwards(units: readonly Unit[], u: number): number {
  const verb = units[u] as VerbGroup;
  return u > 0 && units[u + 1]?.kind === "np" && !verb.passive && units[u - 1]!.kind === "quote" ? u + 1 : -1;
}

/** The last finite verb left of “and”. */
function earlierVerb(units: readonly Unit[], cc: number): number {
  for (let k = cc - 1; k >= 0 && k > cc - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "vg" && unit.form === "finite") return k;
    if (unit.kind === "sconj" || unit.kind === "stop") return -1;
  }
  return -1;
}

/** “Kerry, who visited Russia this week, spoke”; “Russia and China, both members, have vetoed”: the noun before the insertion. */
function beforeInsertion(units: readonly Unit[], comma: number): number {
  let first = -1;
  for (let k = comma - 1; k >= 0 && k > comma - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "rel" && units[k - 1]?.kind === "comma" && units[k - 2]?.kind === "np") return k - 2;
    if (unit.kind === "np" && units[k - 1]?.kind !== "adp") first = k;
    if (unit.kind === "sconj" || unit.kind === "quote" || unit.kind === "stop") break;
  }
  while (first >= 0 && first < comma && units[first + 1]?.kind === "cc" && units[first + 2]?.kind === "np") first += 2;
  return first;
}

/** The first of a list of noun phrases that ends with this one: “Russia and China”. */
export function coordinated(units: readonly Unit[], np: number): number {
  let first = np;
  const least = np - LONGEST;
  while (first > least && units[first - 1]?.kind === "cc" && units[first - 2]?.kind === "np") first -= 2;
  while (first > least && first < np && units[first - 1]?.kind === "comma" && units[first - 2]?.kind === "np")
    first -= 2;
  // “sold arms to Syria and Russia denied it”: what stands before is the object of another verb.
  return first !== np && units[first - 1]?.kind === "adp" ? np : first;
}
