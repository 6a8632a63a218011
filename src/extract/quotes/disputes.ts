import type {Draft, Page} from "./draft.js";
import {meets, tokensOfRun} from "./tokenRuns.js";

/**
 * A further part of one quote that is the content of another, with a cue of its own, belongs to the other:
 * “One,” Ruiz said. “Two,” she added.
 */
export function disputes(drafts: readonly Draft[], {columns: {n, sentence}}: Page): Draft[] {
  const owner = new Int32Array(n).fill(-1);
  const many = new Uint8Array(n);
  drafts.forEach(({parts}, k) => {
    for (const part of parts)
      for (const i of tokensOfRun(part)) {
        if (owner[i]! >= 0) many[i] = 1;
        owner[i] = k;
      }
  });
  return drafts.map((draft) => {
    const {parts, cue} = draft;
    if (!cue || parts.length < 2) return draft;
    const kept = parts.filter((part) => {
      const tokens = tokensOfRun(part);
      if (tokens.filter((i) => many[i]).length < 0.6 * tokens.length) return true;
      return !drafts.some(
        (other) =>
          other !== draft &&
          other.cue &&
          other.parts.length <= parts.length &&
          other.parts.some((theirs) => meets(theirs, part) && overlap(theirs, part) > 0.6 * tokens.length) &&
          far(other.cue.first) < far(cue.first)
      );
      function far(from: number): number {
        return (
          Math.abs(sentence[from]! - sentence[part.first]!) * 1000 +
          Math.min(Math.abs(from - part.first), Math.abs(from - part.last))
        );
      }
    });
    return kept.length === parts.length || kept.length === 0
      ? draft
      : {...draft, parts: kept, rules: [...draft.rules, "disputes"]};
  });
}

function overlap(a: {first: number; last: number}, b: {first: number; last: number}): number {
  return Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
}
