import type {Draft, Page} from "./draft.js";
import {holds} from "./tokenRuns.js";

const SAYING = 5;
const SPEECH = 3;

/**
 * “[Oslo does not plan to sell the boats], the minister said”: within a report, what someone plans, wants or opposes is part of
 * what is said, not a further quote.
 */
export function innerPlans(drafts: readonly Draft[], {columns: {cueClass, quoted}}: Page): Draft[] {
  const strength = ({cue}: Draft): number => {
    let most = 0;
    for (let i = cue?.first ?? 0; cue && i <= cue.last; i++) most = Math.max(most, cueClass[i]!);
    return most;
  };
  const within = new Int32Array(cueClass.length);
  const outer = drafts.filter((draft) => strength(draft) >= SAYING);
  for (const {parts} of outer) for (const {first, last} of parts) for (let i = first; i <= last; i++) within[i]!++;
  return drafts.filter((draft) => {
    const {cue, parts} = draft;
    if (!cue || quoted[cue.first] || !within[cue.first] || strength(draft) > SPEECH) return true;
    return !outer.some(
      (other) => other !== draft && other.parts.some((part) => holds(part, cue) && holds(part, parts.at(-1)!))
    );
  });
}
