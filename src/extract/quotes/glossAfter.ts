import {COMMA} from "./columns.js";
import type {Draft, Page} from "./draft.js";

/** “told them that ‘[it will end]’, which many took for a promise”: a clause about words quoted is the writer's. */
export function glossAfter(drafts: readonly Draft[], {doc: {tokens}, columns: {kind, mark, quoted}}: Page): Draft[] {
  return drafts.map((draft) => {
    const last = draft.parts.at(-1)!;
    if (quoted[last.last] || mark[last.last]) return draft;
    for (let i = last.first + 1; i < last.last - 2; i++) {
      if (mark[i] !== 2) continue;
      const comma = kind[i + 1] === COMMA ? i + 1 : kind[i - 1] === COMMA ? i : -1;
      if (comma < 0 || tokens.lower[comma + 1] !== "which") continue;
      return {
        ...draft,
        parts: [...draft.parts.slice(0, -1), {first: last.first, last: i}],
        rules: [...draft.rules, "glossAfter"]
      };
    }
    return draft;
  });
}
