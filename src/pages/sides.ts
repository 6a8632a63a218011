import type {Side} from "../charts/dotRows.js";
import type {Corpus} from "./corpus.js";
import type {Reading} from "./reading.js";

/** The sides of a chart that sets papers against each other: both of two, else all in one. */
export function sides({readings}: Corpus): Side[] {
  if (readings.length === 2) return readings.map((r, i) => ({name: r.label, colour: `var(--outlet-${i + 1})`}));
  return [{name: readings.length === 1 ? readings[0]!.label : "all papers", colour: "var(--ink-2)"}];
}

/** The side on which an article stands. */
export const sideOf = ({readings}: Corpus, r: Reading) => (readings.length === 2 ? readings.indexOf(r) : 0);
