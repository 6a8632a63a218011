import type {Event} from "../../extract/types.js";
import {sameDeed} from "./deed.js";
import {partyKeys} from "./party.js";

export interface Likeness {
  /** From 0 to 1; links begin at `LINKED`. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** “claim” where one and the same speaker says so in both; otherwise “event”. */
  readonly same: "event" | "claim";
}

/** Where a link begins: the deed and one participant alike, or a deed nearly alike and both. */
export const LINKED = 0.5;

/**
 * How far two events of different articles are one: the deed (base form or class), actor, target, overlapping days, and who says
 * so. Null where the deed differs, nobody in it is the same, or the days exclude each other.
 */
export function compare(a: Event, b: Event): Likeness | null {
  const deed = sameDeed(a, b);
  if (deed === null) return null;
  const reasons = [deed.reason];
  let score = deed.score;
  let shared = 0;
  for (const role of ["actor", "target"] as const) {
    const [left, right] = [partyKeys(a[role]), partyKeys(b[role])];
    const common = left.filter((key) => right.includes(key));
    if (common.length > 0) {
      score += 0.25;
      shared++;
      reasons.push(`same ${role}: ${common.join(", ")}`);
    } else if (left.length > 0 && right.length > 0) {
      score -= role === "actor" ? 0.25 : 0.1;
      reasons.push(`${role}s differ: ${a[role]}, ${b[role]}`);
    }
  }
  if (shared === 0) return null;
  if (a.from && a.to && b.from && b.to) {
    if (a.to < b.from || b.to < a.from) return null;
    score += 0.2;
    reasons.push(`days overlap: ${a.date}, ${b.date}`);
  }
  const same = a.claimedBy !== null && a.claimedBy === b.claimedBy ? "claim" : "event";
  if (same === "claim") {
    score += 0.1;
    reasons.push(`both claimed by ${a.claimedBy}`);
  }
  if (a.status !== b.status) reasons.push(`told as ${a.status} here, ${b.status} there`);
  return {score: Math.round(100 * Math.max(0, Math.min(1, score))) / 100, reasons, same};
}
