import {STOP} from "./columns.js";
import type {Draft, Page} from "./draft.js";

/**
 * “…,” Lavrov was quoted as saying. “…”: sentences quoted from another medium are excerpts, not one utterance; each is a row,
 * with the same cue and speaker.
 */
export function excerpts(drafts: readonly Draft[], {doc: {tokens}, columns: {kind, mark}}: Page): Draft[] {
  return drafts.flatMap((draft) => {
    const {cue, parts} = draft;
    if (!cue || parts.length < 2 || !tokens.lower.slice(cue.first, cue.last + 1).includes("quoted")) return [draft];
    const pieces = [[parts[0]!]];
    for (const part of parts.slice(1)) {
      let before = part.first - 1;
      while (before > cue.last && mark[before]) before--;
      if (mark[part.first] && kind[before] === STOP) pieces.push([part]);
      else pieces.at(-1)!.push(part);
    }
    if (pieces.length === 1) return [draft];
    return pieces.map((piece) => ({...draft, parts: piece, rules: [...draft.rules, "excerpts"]}));
  });
}
