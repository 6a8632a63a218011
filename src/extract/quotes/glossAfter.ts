import {COMMA} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const ABOUT_WORDS =
  /^(?:claims?|charges?|allegations?|accusations?|remarks?|comments?|statements?|assertions?|suggestions?|threats?|promises?|words|arguments?|contentions?|something)$/;

/**
 * “told them that ‘[it will end]’, which many took for a promise”, “said [the vote was rigged], a charge the government denies”: a
 * clause about what is said is the writer's.
 */
export function glossAfter(drafts: readonly Draft[], {doc: {tokens}, columns}: Page): Draft[] {
  const {kind, mark, quoted} = columns;
  const glosses = new Set<number>();
  const cut = drafts.map((draft) => {
    const last = draft.parts.at(-1)!;
    if (quoted[last.last] || mark[last.last]) return draft;
    for (let i = last.first + 1; i < last.last - 2; i++) {
      const end = afterMarks(i) ?? beforeRemark(i, last.last);
      if (end === null || end < last.first) continue;
      for (let at = end + 1; at <= last.last; at++) glosses.add(at);
      return {
        ...draft,
        parts: [...draft.parts.slice(0, -1), {first: last.first, last: end}],
        rules: [...draft.rules, "glossAfter"]
      };
    }
    return draft;
  });
  // “a [claim] that the ministry rejected”: the noun is no cue of who made it
  return cut.filter(({cue}) => !cue || !glosses.has(cue.last) || !ABOUT_WORDS.test(tokens.lower[cue.last]!));

  /** The end of words in quotation marks before “, which …”. */
  function afterMarks(i: number): number | null {
    if (mark[i] !== 2) return null;
    const comma = kind[i + 1] === COMMA ? i + 1 : kind[i - 1] === COMMA ? i : -1;
    return comma >= 0 && tokens.lower[comma + 1] === "which" ? i : null;
  }

  /** The token before “, a charge the government denies”, “- a remark she later withdrew”. */
  function beforeRemark(i: number, last: number): number | null {
    if (quoted[i] || !(kind[i] === COMMA || /^[-–—]$/.test(tokens.word[i]!))) return null;
    const noun = tokens.lower[i + 1] === "something" ? i + 1 : /^(?:a|an)$/.test(tokens.lower[i + 1]!) ? i + 2 : -1;
    if (noun < 0 || noun + 2 > last || !ABOUT_WORDS.test(tokens.lower[noun]!)) return null;
    const opens =
      /^(?:that|which)$/.test(tokens.lower[noun + 1]!) || /^(?:DET|PRON|PROPN)$/.test(tokens.pos[noun + 1]!);
    return opens &&
      tokens.lower.slice(noun + 2, last + 1).some((_, k) => /^(?:VERB|AUX)$/.test(tokens.pos[noun + 2 + k]!))
      ? i - 1
      : null;
  }
}
