import type {Sentence} from "../clauses/clause.js";
import {coordinated} from "../clauses/linkUnits.js";

/** First and last token of a noun phrase with what belongs to it: “Russia and China”, “a critic of the government”. */
export function wholePhrase({units, tokens}: Sentence, np: number, joined: boolean): {first: number; last: number} {
  const start = joined ? coordinated(units, np) : np;
  let end = np;
  while (joined && units[end + 1]?.kind === "cc" && units[end + 2]?.kind === "np") end += 2;
  if (
    units[end + 1]?.kind === "adp" &&
    tokens.lower[units[end + 1]!.first] === "of" &&
    units[end + 2]?.kind === "np" &&
    !tokens.lower[units[end + 2]!.last]!.endsWith("ing")
  )
    end += 2;
  return {first: units[start]!.first, last: units[end]!.last};
}
