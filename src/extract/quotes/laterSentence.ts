import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

/**
 * “It burned,” said Yusuf, who asked [not to be named]. “I ran.” Sentences in quotation marks after the sentence of a report go on
 * with the quotation before it, not with a report that has no marks.
 */
export function laterSentence(drafts: readonly Draft[], {columns: {mark, quoted, sentence}}: Page): Draft[] {
  const whole = ({first, last}: TokenRun): boolean => (quoted[first] || mark[first]) !== 0 && quoted[last - 1] !== 0;
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (!draft.cue || !whole(draft.parts[0]!)) continue;
    const s = sentence[draft.cue.first]!;
    bySentence.set(s, [...(bySentence.get(s) ?? []), draft]);
  }
  const taken = new Map<Draft, TokenRun[]>();
  const out = drafts.map((draft) => {
    const {cue, parts} = draft;
    const later = parts.findIndex(
      (part, i) => i > 0 && cue && whole(part) && sentence[part.first]! > sentence[cue.first]!
    );
    if (!cue || later < 1 || parts.slice(0, later).some(whole)) return draft;
    const owner = bySentence
      .get(sentence[cue.first]!)
      ?.find((other) => other !== draft && other.cue!.first < cue.first);
    if (!owner) return draft;
    taken.set(owner, parts.slice(later));
    return {...draft, parts: parts.slice(0, later), rules: [...draft.rules, "laterSentence"]};
  });
  return out.map((draft, i) => {
    const more = taken.get(drafts[i]!);
    return more ? {...draft, parts: [...draft.parts, ...more], rules: [...draft.rules, "laterSentence"]} : draft;
  });
}
