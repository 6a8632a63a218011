import type {TokenRun} from "../doc/readDoc.js";
import type {Columns} from "./columns.js";

const LONG = 300;
const LONGEST = 600;

/** The stretches that the first tagger reads at a time: paragraphs, long ones cut where a sentence ends. */
export function stretches({n, sentenceLast, paragraphLast}: Columns): TokenRun[] {
  const out: TokenRun[] = [];
  for (let first = 0; first < n;) {
    let last = paragraphLast[first]!;
    if (last - first >= LONG) {
      let end = first - 1;
      while (end < last && end - first < LONG) end = sentenceLast[end + 1]!;
      last = Math.min(end, last, first + LONGEST);
    }
    out.push({first, last});
    first = last + 1;
  }
  return out;
}
