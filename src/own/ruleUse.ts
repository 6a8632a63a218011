import {ruleList, type RuleInfo} from "../extract/ruleList.js";
import type {Extraction} from "../extract/types.js";

/** A rule with the rows of one text that it had a part in; null for rules that sign no row. */
export interface RuleUse extends RuleInfo {
  readonly rows: number | null;
}

/** Every rule of the extractor, with what it did in one text. */
export function ruleUse({zones, times, quotes, people, figures, events}: Extraction): RuleUse[] {
  const lists = {
    layout: [zones],
    times: [times],
    quotes: [quotes],
    names: [quotes, people],
    speakers: [quotes],
    figures: [figures],
    events: [events]
  } as const;
  const counts = Object.fromEntries(
    Object.entries(lists).map(([part, all]) => [
      part,
      countRules(all.flat() as readonly {readonly rules: readonly string[]}[])
    ])
  );
  return ruleList.map((rule) => ({
    ...rule,
    rows: rule.signs.length === 0 ? null : rule.signs.reduce((n, name) => n + (counts[rule.part]!.get(name) ?? 0), 0)
  }));
}

function countRules(rows: readonly {readonly rules: readonly string[]}[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const {rules} of rows) for (const name of new Set(rules)) out.set(name, (out.get(name) ?? 0) + 1);
  return out;
}
