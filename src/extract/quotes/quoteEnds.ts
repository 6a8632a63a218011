import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

const SENTENCE_PUNCTUATION = /[,.?!…][\s’']*$/;

/**
 * “It works,” Ruiz said [not the report: as the boats left]. Words in quotation marks that end with their own comma or stop are the whole of
 * a quote; what stands outside the marks after them is the journalist's, unless it holds marks of its own.
 */
export function quoteEnds(drafts: readonly Draft[], {doc: {text}, columns, quotations}: Page): Draft[] {
  const {quotation, quoted, mark} = columns;
  const whole = (i: number): boolean => {
    const k = quotation[i]!;
    if (k < 0 || !mark[i]) return false;
    const {inner, closed} = quotations[k]!;
    return closed && SENTENCE_PUNCTUATION.test(text.slice(Math.max(inner.start, inner.end - 4), inner.end));
  };
  return drafts.map((draft) => {
    const head = draft.parts[0]!;
    if (mark[head.first] !== 1 || !whole(head.first)) return draft;
    let end = head.first;
    while (end < head.last && quotation[end + 1] === quotation[head.first]) end++;
    if (mark[end] !== 2) return draft;
    const kept: TokenRun[] = [];
    draft.parts.forEach((part, k) => {
      if (k > 0) {
        if (anyQuoted(part, quoted)) kept.push(part);
      } else if (part.last > end && !anyQuoted({first: end + 1, last: part.last}, quoted))
        kept.push({first: part.first, last: end});
      else kept.push(part);
    });
    if (kept.length === draft.parts.length && kept[0]!.last === head.last) return draft;
    return {...draft, parts: kept, rules: [...draft.rules, "quoteEnds"]};
  });
}

function anyQuoted({first, last}: TokenRun, quoted: Uint8Array): boolean {
  for (let i = first; i <= last; i++) if (quoted[i]) return true;
  return false;
}
