import type {TokenRun} from "../doc/readDoc.js";

/** The numbers of the tokens of a run. */
export function tokensOfRun({first, last}: TokenRun): number[] {
  return Array.from({length: last - first + 1}, (_, k) => first + k);
}

/** Whether the second run lies within the first. */
export function holds(outer: TokenRun, inner: TokenRun): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether two runs share a token. */
export function meets(a: TokenRun, b: TokenRun): boolean {
  return a.first <= b.last && b.first <= a.last;
}
