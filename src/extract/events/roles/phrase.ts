import type {Sentence} from "../clauses/clause.js";
import {coordinated} from "../clauses/linkFinite.js";

/** A noun phrase with what belongs to it, as units: “Russia and China”, “a critic of the government”. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** The noun phrases joined by “and”. */
  readonly members: readonly number[];
}

// No list of actors in news is longer.
const LONGEST = 12;

/** The whole phrase that the noun phrase `n` belongs to. */
export function wholePhrase({units, tokens}: Sentence, n: number): Phrase {
  const start = coordinated(units, n);
  const members = [start];
  let end = start;
  while (end < n + LONGEST) {
    const [link, next] = [units[end + 1], units[end + 2]];
    if (next?.kind !== "np" || (link?.kind !== "cc" && !(link?.kind === "comma" && end < n))) break;
    end += 2;
    members.push(end);
  }
  const [of, next] = [units[end + 1], units[end + 2]];
  const belongs = of?.kind === "adp" && tokens.lower[of.first] === "of" && next?.kind === "np";
  if (belongs && !tokens.lower[next.last]!.endsWith("ing")) end += 2;
  return {start, end, members};
}
