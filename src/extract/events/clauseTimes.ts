import {tokensIn, type Doc, type TokenRun} from "../doc/readDoc.js";
import type {Time} from "../types.js";
import type {Sentence} from "./clauses/clause.js";

/** Marks the tokens of each time with its number, counted from 1; lengths and sets of times are marked too. */
export function timeTokens(doc: Doc, times: readonly Time[]): Uint8Array {
  const out = new Uint8Array(doc.tokens.n);
  times.forEach((time, k) => {
    const run = tokensIn(doc.tokens, time);
    if (run) out.fill((k % 255) + 1, run.first, run.last + 1);
  });
  return out;
}

/**
 * Gives each date of a sentence to the unit it dates: the nearest verb before it (“sent … in 2011”, “to meet … later on Monday”),
 * the noun it stands next to (“Friday's raid”, “a meeting on Monday”) where a tagger found that noun to be an event, or, at the
 * head of a clause, the next finite verb (“On Thursday, the White House urged”).
 */
export function clauseTimes(
  {units, unitAt, tokens}: Sentence,
  times: readonly {time: Time; run: TokenRun}[],
  isTrigger: (unit: number) => boolean
): Map<number, Time> {
  const dated = new Map<number, Time>();
  for (const {time, run} of times) {
    const u = unitAt(run.first);
    if (u < 0) continue;
    const unit = holder(units, u, isTrigger, tokens.lower);
    if (unit >= 0 && !dated.has(unit)) dated.set(unit, time);
  }
  return dated;
}

// How far from its verb a date stands, in units.
const REACH = 40;

function holder(
  units: Sentence["units"],
  u: number,
  isTrigger: (unit: number) => boolean,
  lower: readonly string[]
): number {
  const next = units[u + 1];
  const apart = units[u - 1]?.kind === "adp";
  if (!apart && next?.kind === "np" && isTrigger(u + 1) && units[u]!.last + 2 >= next.first) return u + 1;
  const linked = units[u - 1]?.kind === "adp" ? u - 2 : u - 1;
  if (units[linked]?.kind === "np" && isTrigger(linked) && linked > 0 && units[linked - 1]?.kind === "np")
    return linked;
  for (let k = u - 1; k >= 0 && k > u - REACH; k--) {
    const unit = units[k]!;
    if (unit.kind === "vg") return k;
    if (unit.kind === "stop" || unit.kind === "sconj" || unit.kind === "quote") break;
    if (unit.kind === "comma" && lower[unit.first] !== "," && k < u - 1) break;
  }
  for (let k = u + 1; k < units.length && k < u + REACH; k++) {
    const unit = units[k]!;
    if (unit.kind === "vg" && unit.form === "finite") return k;
    if (unit.kind === "stop") break;
  }
  return units[linked]?.kind === "np" && isTrigger(linked) ? linked : -1;
}
