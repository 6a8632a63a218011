import {COMMA} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const AGAINST = /^(?:while|whereas|whilst)$/;

/**
 * “While Oslo insists that [it must close], Bergen maintains that [it must not]”, “Oslo said [it must close], while Bergen
 * complained …”: content ends at the comma after which another speaker and cue begin.
 */
export function sideBySide(drafts: readonly Draft[], {doc: {tokens}, columns: {kind, sentenceFirst}}: Page): Draft[] {
  const turns = new Set<number>();
  // “…, while unions complained that …”: set against the report before it, whatever opens the sentence
  const set = new Set<number>();
  for (const {speaker, cue, parts} of drafts) {
    if (!speaker || !cue || speaker.last + 1 !== cue.first || parts[0]!.first !== cue.last + 1) continue;
    const before = speaker.first - 1;
    if (kind[before] === COMMA && tokens.lower[cue.last + 1] === "that") turns.add(before);
    if (AGAINST.test(tokens.lower[before] ?? "") && kind[before - 1] === COMMA) set.add(before - 1);
  }
  if (turns.size + set.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const {parts, cue} = draft;
    const last = parts.at(-1)!;
    if (!cue || cue.last >= last.first) return draft;
    // “that A holds, B says that …” within one report stays whole, unless the sentence sets two speakers against each other
    const against = tokens.lower[last.first] === "that" && tokens.pos[sentenceFirst[cue.first]!] === "SCONJ";
    for (let i = last.first + 2; i < last.last; i++) {
      if (!set.has(i) && !(against && turns.has(i))) continue;
      return {
        ...draft,
        parts: [...parts.slice(0, -1), {first: last.first, last: i - 1}],
        rules: [...draft.rules, "sideBySide"]
      };
    }
    return draft;
  });
}
