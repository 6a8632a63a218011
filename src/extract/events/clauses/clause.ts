import type {Tokens} from "../../doc/tokens.js";
import type {Link} from "./link.js";
import {linkUnits} from "./linkUnits.js";
import {readUnits, type Seen} from "./readUnits.js";
import type {Unit} from "./unit.js";
import type {TokenRun} from "../../doc/readDoc.js";

/** A sentence as the rules of events see it. */
export interface Sentence {
  readonly tokens: Tokens;
  readonly units: readonly Unit[];
  readonly links: readonly Link[];
  /** The unit that each token stands in, counted from the first token; -1 for none. */
  readonly unitAt: (token: number) => number;
  /** For each noun phrase the verb group that it is the subject of, or -1. */
  readonly subjectOf: Int32Array;
}

/** Reads the units of a sentence and how they hang together. */
export function readSentence(seen: Seen, run: TokenRun): Sentence {
  const {tokens} = seen.doc;
  const units = readUnits(seen, run);
  const links = linkUnits(units, tokens);
  const at = new Int16Array(run.last - run.first + 1).fill(-1);
  units.forEach((unit, u) => at.fill(u, unit.first - run.first, unit.last - run.first + 1));
  const subjectOf = new Int32Array(units.length).fill(-1);
  for (let u = units.length - 1; u >= 0; u--) {
    const {subject} = links[u]!;
    const unit = units[u]!;
    if (subject >= 0 && unit.kind === "vg" && unit.form !== "to") subjectOf[subject] = u;
  }
  return {tokens, units, links, unitAt: (token) => at[token - run.first] ?? -1, subjectOf};
}
