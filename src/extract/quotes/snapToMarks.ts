import type {TokenRun} from "../doc/readDoc.js";
import {tokenAt} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

/**
 * Content that takes most of the words between a pair of quotation marks takes all of them: “Every time you say [that, it helps]”
 * is [“Every time you say that, it helps”].
 */
export function snapToMarks(drafts: readonly Draft[], {doc: {tokens}, columns, quotations}: Page): Draft[] {
  const runs = quotations.map(({start, end}) => {
    const first = tokenAt(tokens, start);
    return {first, last: Math.max(first, tokenAt(tokens, end - 1))};
  });
  const snapped = (part: TokenRun, k: number): TokenRun => {
    if (k < 0 || !quotations[k]!.closed) return part;
    const {first, last} = runs[k]!;
    const shared = Math.min(part.last, last) - Math.max(part.first, first) + 1;
    if (shared * 2 <= last - first + 1) return part;
    return {first: Math.min(part.first, first), last: Math.max(part.last, last)};
  };
  return drafts.map((draft) => {
    const parts: TokenRun[] = [];
    for (const part of draft.parts) {
      const grown = snapped(snapped(part, columns.quotation[part.first]!), columns.quotation[part.last]!);
      const before = parts.at(-1);
      if (before && grown.first <= before.last + 1 && columns.paragraph[before.last] === columns.paragraph[grown.first])
        parts[parts.length - 1] = {first: before.first, last: Math.max(before.last, grown.last)};
      else parts.push(grown);
    }
    const inside = (run: TokenRun | null) =>
      run !== null && parts.some(({first, last}) => first <= run.first && run.last <= last);
    const same =
      parts.length === draft.parts.length &&
      parts.every(({first, last}, i) => first === draft.parts[i]!.first && last === draft.parts[i]!.last);
    // never over the cue or the speaker
    if (
      same ||
      (inside(draft.cue) && !draft.parts.some((part) => part.first <= draft.cue!.first && draft.cue!.last <= part.last))
    )
      return draft;
    return {...draft, parts, rules: [...draft.rules, "snapToMarks"]};
  });
}
