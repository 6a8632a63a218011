import {COMMA} from "./columns.js";
import type {Draft, Page} from "./draft.js";

/**
 * “While Oslo insists that [it must close], Bergen maintains that [it must not]”: content ends at the comma after which another
 * speaker and cue begin.
 */
export function sideBySide(drafts: readonly Draft[], {doc: {tokens}, columns: {kind, sentenceFirst}}: Page): Draft[] {
  const turns = new Set<number>();
  for (const {speaker, cue, parts} of drafts) {
    if (!speaker || !cue || speaker.last + 1 !== cue.first || parts[0]!.first !== cue.last + 1) continue;
    if (kind[speaker.first - 1] === COMMA && tokens.lower[cue.last + 1] === "that") turns.add(speaker.first - 1);
  }
  if (turns.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const {parts, cue} = draft;
    const last = parts.at(-1)!;
    if (!cue || cue.last >= last.first || tokens.lower[last.first] !== "that") return draft;
    // “that A holds, B says that …” within one report stays whole, unless the sentence sets two speakers against each other
    if (tokens.pos[sentenceFirst[cue.first]!] !== "SCONJ") return draft;
    for (let i = last.first + 2; i < last.last; i++) {
      if (!turns.has(i)) continue;
      return {
        ...draft,
        parts: [...parts.slice(0, -1), {first: last.first, last: i - 1}],
        rules: [...draft.rules, "sideBySide"]
      };
    }
    return draft;
  });
}
