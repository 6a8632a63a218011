import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";
import {tokensOfRun} from "./tokenRuns.js";

// So much of a part must be another quote's too.
const SHARED = 0.6;

/**
 * A further part of one quote that is the content of another, with a cue of its own and nearer, belongs to the other:
 * “One,” Ruiz said. “Two,” she added.
 */
export function disputes(drafts: readonly Draft[], {columns: {sentence}}: Page): Draft[] {
  const owners = new Map<number, number[]>();
  drafts.forEach(({parts}, k) => {
    for (const i of parts.flatMap(tokensOfRun)) {
      const list = owners.get(i);
      if (list) list.push(k);
      else owners.set(i, [k]);
    }
  });
  const away = (part: TokenRun, cue: TokenRun) =>
    Math.abs(sentence[cue.first]! - sentence[part.first]!) * 1000 +
    Math.min(Math.abs(cue.first - part.first), Math.abs(cue.first - part.last));
  return drafts.map((draft, k) => {
    const {parts, cue} = draft;
    if (!cue || parts.length < 2) return draft;
    const kept = parts.filter((part) => {
      const shared = new Map<number, number>();
      for (const i of tokensOfRun(part))
        for (const other of owners.get(i)!) shared.set(other, (shared.get(other) ?? 0) + 1);
      return ![...shared].some(([which, tokens]) => {
        const other = drafts[which]!;
        if (which === k || !other.cue || other.parts.length > parts.length) return false;
        return tokens > SHARED * (part.last - part.first + 1) && away(part, other.cue) < away(part, cue);
      });
    });
    if (kept.length === parts.length || kept.length === 0) return draft;
    return {...draft, parts: kept, rules: [...draft.rules, "disputes"]};
  });
}
