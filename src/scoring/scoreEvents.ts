import type {Span} from "../extract/types.js";
import {alignSpans} from "./alignSpans.js";
import {inScope, type AnnotatedText} from "./inScope.js";
import {prf, type Prf} from "./prf.js";
import type {ScoreError} from "./scoreError.js";

export interface EventText extends AnnotatedText {
  readonly gold: readonly (Span & {readonly class?: string | null})[];
  readonly found: readonly Span[];
}

export interface EventScore {
  /** The same trigger; triggers that overlap. */
  readonly strict: Prf;
  readonly relaxed: Prf;
  /** Gold events found, of how many, by their class. */
  readonly byClass: Readonly<Record<string, {readonly found: number; readonly gold: number}>>;
  readonly errors: readonly ScoreError[];
}

/** Scores the triggers of events as TempEval-3, task B, does (UzZaman et al. 2013, SemEval). */
export function scoreEvents(texts: readonly EventText[]): EventScore {
  const sums = {gold: 0, found: 0, strict: 0, relaxed: 0};
  const byClass: Record<string, {found: number; gold: number}> = {};
  const errors: ScoreError[] = [];
  for (const item of texts) {
    const {id, text} = item;
    const scored = inScope(item);
    const gold = item.gold.filter(scored);
    const found = item.found.filter(scored);
    const {pairs, missed, extra} = alignSpans(gold, found);
    sums.gold += gold.length;
    sums.found += found.length;
    sums.relaxed += pairs.length;
    for (const {class: name} of gold) (byClass[name ?? "none"] ??= {found: 0, gold: 0}).gold++;
    for (const {gold, found, exact} of pairs) {
      byClass[gold.class ?? "none"]!.found++;
      if (exact) sums.strict++;
      else
        errors.push({
          kind: "bounds",
          id,
          wanted: text.slice(gold.start, gold.end),
          got: text.slice(found.start, found.end)
        });
    }
    for (const {start, end} of missed) errors.push({kind: "missed", id, wanted: text.slice(start, end), got: null});
    for (const {start, end} of extra)
      errors.push({kind: "beyond the gold", id, wanted: null, got: text.slice(start, end)});
  }
  return {
    strict: prf(sums.strict, sums.found, sums.gold),
    relaxed: prf(sums.relaxed, sums.found, sums.gold),
    byClass,
    errors
  };
}
