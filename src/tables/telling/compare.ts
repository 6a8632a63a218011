import type {Event} from "../../extract/types.js";
import {reasonOf, sameDeed, type Deed} from "./deed.js";
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
  const score = likeness(a, b);
  const deed = sameDeed(a, b);
  if (score === null || deed === null) return null;
  const reasons = [reasonOf(deed, a, b)];
  for (const role of ["actor", "target"] as const) {
    const common = shared(a[role], b[role]);
    if (common.length > 0) reasons.push(`same ${role}: ${common.join(", ")}`);
    else if (a[role] !== null && b[role] !== null && partyKeys(a[role]).length > 0 && partyKeys(b[role]).length > 0)
      reasons.push(`${role}s differ: ${a[role]}, ${b[role]}`);
  }
  if (a.from && a.to && b.from && b.to) reasons.push(`days overlap: ${a.date}, ${b.date}`);
  const same = isClaim(a, b) ? "claim" : "event";
  if (same === "claim") reasons.push(`both claimed by ${a.claimedBy}`);
  if (a.status !== b.status) reasons.push(`told as ${a.status} here, ${b.status} there`);
  return {score, reasons, same};
}

/** The score of `compare` alone, without a word why: quick enough for all pairs of many articles. */
export function likeness(a: Event, b: Event): number | null {
  if (a.from && a.to && b.from && b.to && (a.to < b.from || b.to < a.from)) return null;
  const deed = sameDeed(a, b);
  if (deed === null) return null;
  let score = SCORE[deed];
  let parties = 0;
  for (const role of ["actor", "target"] as const) {
    const [left, right] = [partyKeys(a[role]), partyKeys(b[role])];
    if (left.some((key) => right.includes(key))) {
      score += 0.25;
      parties++;
    } else if (left.length > 0 && right.length > 0) score -= role === "actor" ? 0.25 : 0.1;
  }
  if (parties === 0) return null;
  if (a.from && a.to && b.from && b.to) score += 0.2;
  if (isClaim(a, b)) score += 0.1;
  return Math.round(100 * Math.max(0, Math.min(1, score))) / 100;
}

const SCORE: Readonly<Record<Deed, number>> = {word: 0.35, type: 0.25, near: 0.15};

const isClaim = (a: Event, b: Event) => a.claimedBy !== null && a.claimedBy === b.claimedBy;

const shared = (a: string | null, b: string | null): string[] => {
  const right = partyKeys(b);
  return partyKeys(a).filter((key) => right.includes(key));
};
