import type {Span} from "../extract/types.js";
import {alignSpans} from "./alignSpans.js";
import {sameDays} from "./daysOf.js";
import {inScope, type AnnotatedText} from "./inScope.js";
import {prf, share, type Prf} from "./prf.js";
import type {ScoreError} from "./scoreError.js";

export interface ScoredTime extends Span {
  readonly type: string;
  readonly value: string | null;
  /** The date the text itself bears, which is given and not scored. */
  readonly isDct?: boolean | undefined;
}

export interface TimedText extends AnnotatedText {
  readonly gold: readonly ScoredTime[];
  readonly found: readonly ScoredTime[];
}

export interface TimeScore {
  /** The same span; spans that overlap. */
  readonly strict: Prf;
  readonly relaxed: Prf;
  /** Share of overlapping pairs with the right attribute, times the relaxed F1. */
  readonly typeF1: number;
  readonly valueF1: number;
  /** As `valueF1`, right where both values cover the same days of the calendar. */
  readonly intervalF1: number;
  readonly errors: readonly ScoreError[];
}

/** Scores times as TempEval-3, task A, does (UzZaman et al. 2013, SemEval), and by the days they cover. */
export function scoreTimes(texts: readonly TimedText[]): TimeScore {
  const sums = {gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0, days: 0};
  const errors: ScoreError[] = [];
  for (const item of texts) {
    const {id, text} = item;
    const scored = inScope(item);
    const given = item.gold.filter(({isDct}) => isDct);
    const gold = item.gold.filter((time) => !time.isDct && scored(time));
    const found = item.found.filter(
      (time) => scored(time) && !given.some(({start, end}) => time.start < end && start < time.end)
    );
    const {pairs, missed, extra} = alignSpans(gold, found);
    sums.gold += gold.length;
    sums.found += found.length;
    sums.relaxed += pairs.length;
    const shown = ({start, end, value}: ScoredTime): string => `${text.slice(start, end)} = ${value}`;
    for (const {gold, found, exact} of pairs) {
      const right = gold.value === found.value;
      if (exact) sums.strict++;
      if (gold.type === found.type) sums.type++;
      if (right) sums.value++;
      if (sameDays(gold.value, found.value)) sums.days++;
      if (!right) errors.push({kind: "value", id, wanted: shown(gold), got: shown(found)});
      else if (!exact) errors.push({kind: "bounds", id, wanted: shown(gold), got: shown(found)});
      if (gold.type !== found.type)
        errors.push({kind: "type", id, wanted: gold.type, got: `${found.type} (${shown(found)})`});
    }
    for (const time of missed) errors.push({kind: "missed", id, wanted: shown(time), got: null});
    for (const time of extra) errors.push({kind: "beyond the gold", id, wanted: null, got: shown(time)});
  }
  const relaxed = prf(sums.relaxed, sums.found, sums.gold);
  const attribute = (right: number): number => share(right, sums.relaxed) * relaxed.f1;
  return {
    strict: prf(sums.strict, sums.found, sums.gold),
    relaxed,
    typeF1: attribute(sums.type),
    valueF1: attribute(sums.value),
    intervalF1: attribute(sums.days),
    errors
  };
}
