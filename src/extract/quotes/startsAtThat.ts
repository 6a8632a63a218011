import {MODIFIER, NOMINAL} from "./columns.js";
import type {Draft, Page} from "./draft.js";

const FARTHEST = 6;

/** “tweeted during the hearing [that …]”: content that opens with the end of a phrase about when and where begins at “that”. */
export function startsAtThat(drafts: readonly Draft[], {doc: {tokens}, columns: {kind, quoted}}: Page): Draft[] {
  return drafts.map((draft) => {
    const {cue, parts} = draft;
    const [part, ...rest] = parts;
    if (!cue || !part || quoted[part.first] || cue.last + 1 !== part.first) return draft;
    if (!/^(?:during|in|on|at|after|before|through|via)$/.test(tokens.lower[cue.last]!) || cue.first === cue.last)
      return draft;
    for (let i = part.first; i < Math.min(part.last - 1, part.first + FARTHEST); i++) {
      if (tokens.lower[i] === "that" && i > part.first)
        return {...draft, parts: [{first: i, last: part.last}, ...rest], rules: [...draft.rules, "startsAtThat"]};
      if (kind[i] !== NOMINAL && kind[i] !== MODIFIER) return draft;
    }
    return draft;
  });
}
