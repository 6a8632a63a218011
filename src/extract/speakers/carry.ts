import {tokenAt} from "../doc/readDoc.js";
import type {Quote} from "../types.js";
import type {Scene} from "./scene.js";

/**
 * A quote in quotation marks with no speaker of its own goes to the speaker of the quote before: in the same paragraph, or
 * where nothing but quotation stands between, as in a quote that goes on over paragraphs.
 */
export function carry(rows: readonly Quote[], {doc}: Scene): Quote[] {
  const k = doc.tokens;
  const out: Quote[] = [];
  let last: Quote | null = null;
  for (const row of rows) {
    let next = row;
    if (row.speaker === null && row.speakerText === null && row.type !== "indirect" && last) {
      const gap = doc.text.slice(Math.max(last.end, last.cueEnd ?? 0, last.speakerEnd ?? 0), row.start);
      const near = k.paragraph[tokenAt(k, row.start)] === k.paragraph[tokenAt(k, last.start)];
      if (gap.length < 600 && (near || !/\p{L}/u.test(gap))) {
        const {speaker, speakerKind, role, speakerOf} = last;
        next = {...row, speaker, speakerKind, role, ...(speakerOf ? {speakerOf} : {}), rules: [...row.rules, "carry"]};
      }
    }
    if (next.speaker !== null) last = next;
    out.push(next);
  }
  return out;
}
