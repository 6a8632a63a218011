import type {TokenRun} from "../doc/readDoc.js";

/** The runs of tokens that a labelling marks with `begin` and then `inside`; `labels[0]` is token `from`. */
export function runsOf(labels: Uint8Array, from: number, begin: number, inside: number): TokenRun[] {
  const out: TokenRun[] = [];
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== begin && labels[t] !== inside) continue;
    const first = t;
    while (labels[t + 1] === inside) t++;
    out.push({first: from + first, last: from + t});
  }
  return out;
}
