import type {CellResult} from "./types.js";

/** A name for what a reader sees of a result: how long it took is no news. What was shown has such a name, since it may be long. */
export function printOf(result: CellResult | undefined): string | undefined {
  return result && (result.print ?? JSON.stringify({...result, ms: 0}));
}
