import type {Shown} from "../../kernel/types.js";
import {cells} from "./session.js";

/**
 * Brings the value of a live cell into the page's own code, as `Generators.observe((change) => watchCell("by-speaker", change))`.
 * @returns what ends it
 */
export function watchCell(id: string, change: (shown: readonly Shown[]) => void): () => void {
  return cells().watch(id, ({state, shown}) => state === "done" && change(shown));
}
