import type {Line} from "./line.js";
import type {Reading} from "./reading.js";
import {rules} from "./rules.js";

/** A phrase with the name of the rule that read it. */
export interface Phrase extends Reading {
  readonly rule: string;
}

// A phrase inside a phrase inside a phrase: “about | early | last Friday”.
const DEEPEST = 2;

/** Reads the longest phrase of time that begins at token `i`; null where none does. */
export function readPhrase(line: Line, i: number, depth = 0): Phrase | null {
  if (line.sense[i] === undefined) return null;
  const {paragraph} = line.doc.tokens;
  const inner = (l: Line, at: number) => (depth < DEEPEST && at < l.n ? readPhrase(l, at, depth + 1) : null);
  let best: Phrase | null = null;
  for (const rule of rules) {
    const found = rule.read(line, i, inner);
    if (found === null || (best !== null && found.last <= best.last)) continue;
    if (found.last < line.n && paragraph[found.last] === paragraph[i]) best = {...found, rule: rule.name};
  }
  return best;
}
