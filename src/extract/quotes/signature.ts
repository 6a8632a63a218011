import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

const DASH = /^[—–―-]{1,2}$/;
const LONGEST = 12;

/**
 * “Rain is what we need.” — Ana Ruiz, farmer: a dash and a name after words in quotation marks, at the end of a paragraph or on a line of
 * their own, sign them.
 */
export function signature(drafts: readonly Draft[], page: Page): Draft[] {
  const {doc, columns, quotations} = page;
  const {quotation, n} = columns;
  return drafts.map((draft) => {
    const end = draft.parts.at(-1)!.last;
    const k = quotation[end]!;
    if (k < 0 || !quotations[k]!.closed || quotation[end + 1] === k) return draft;
    const dash = end + 1;
    if (dash + 1 >= n || !DASH.test(doc.tokens.word[dash]!)) return draft;
    const name = nameAfter(dash, page);
    return name
      ? {...draft, cue: {first: dash, last: dash}, speaker: name, rules: [...draft.rules, "signature"]}
      : draft;
  });
}

function nameAfter(dash: number, {doc: {tokens}, columns: {paragraphLast, kind, n}}: Page): TokenRun | null {
  const first = dash + 1;
  const end = first < n ? paragraphLast[first]! : -1;
  if (tokens.pos[first] !== "PROPN" || end - first > LONGEST) return null;
  let last = first;
  while (last < end && tokens.pos[last + 1] === "PROPN") last++;
  for (let i = last + 1; i <= end; i++) if (kind[i] === 2) return null;
  return {first, last};
}
