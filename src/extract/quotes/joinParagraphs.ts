import {tokenAt} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

/**
 * A quotation that runs over paragraphs, with an opening mark on each and one closing mark at the end, belongs as a whole to the
 * quote that holds its first paragraph: “One.¶“Two,” said Ruiz. So does one whose second paragraph has the closing mark alone.
 */
export function joinParagraphs(drafts: readonly Draft[], {doc: {tokens}, columns, quotations}: Page): Draft[] {
  const {quotation, paragraph, n} = columns;
  const taken = new Set(
    drafts.flatMap(({parts}) => parts.flatMap(({first, last}) => [quotation[first]!, quotation[last]!]))
  );
  const swallowed = new Set<number>();
  const joined = drafts.map((draft) => {
    let k = quotation[draft.parts.at(-1)!.last]!;
    const parts = [...draft.parts];
    for (; k >= 0 && !quotations[k]!.closed && quotations[k + 1]; k++) {
      const goesOn = quotations[k + 1]!.inner.start === quotations[k + 1]!.start;
      if (taken.has(k + 1) && (!goesOn || swallowed.has(k + 1))) break;
      if (goesOn) {
        swallowed.add(k + 1);
        const {first, last: end} = parts.at(-1)!;
        let whole = end;
        while (whole + 1 < n && quotation[whole + 1] === k) whole++;
        parts[parts.length - 1] = {first, last: whole};
      }
      const from = tokenAt(tokens, quotations[k + 1]!.start);
      const end = parts.at(-1)!.last;
      if (from >= n || paragraph[from]! !== paragraph[end]! + 1 || from !== columns.paragraphFirst[from]) break;
      let last = from;
      while (last + 1 < n && quotation[last + 1] === k + 1) last++;
      taken.add(k + 1);
      parts.push({first: from, last});
    }
    return parts.length === draft.parts.length ? draft : {...draft, parts, rules: [...draft.rules, "paragraphs"]};
  });
  if (swallowed.size === 0) return joined;
  // what the taggers had guessed in a paragraph that belongs to the quote before
  return joined.filter(
    ({rules, parts}) =>
      rules.includes("paragraphs") ||
      !rules.includes("uncovered") ||
      !parts.every(({first}) => swallowed.has(quotation[first]!))
  );
}
