import type {Span} from "../extract/types.js";
import {share} from "./prf.js";
import type {ScoreError} from "./scoreError.js";

/** An event of MEANTIME (Minard et al. 2016, LREC) with its factuality. */
export interface FactualEvent extends Span {
  readonly polarity?: string | null;
  readonly tense?: string | null;
  readonly modality?: string | null;
}

export interface StatusText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly FactualEvent[];
  readonly found: readonly (Span & {readonly status: string})[];
}

export const STATUSES = ["happened", "planned", "denied", "possible"] as const;
type Status = (typeof STATUSES)[number];

export interface StatusScore {
  /** Gold events found at all, and how many there are: only those are scored. */
  readonly found: number;
  readonly gold: number;
  readonly f1: Readonly<Record<Status, number>>;
  /** Of happened, planned and denied; the fourth has a handful of cases only. */
  readonly meanOfThree: number;
  readonly mean: number;
  readonly errors: readonly ScoreError[];
}

/**
 * Scores what is said of an event against MEANTIME's certainty, polarity and time: negated is denied, future planned, possible or
 * probable possible, all else happened. What was found as demanded counts as planned, as ongoing as happened.
 */
export function scoreStatus(texts: readonly StatusText[]): StatusScore {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, {gold: 0, found: 0, right: 0}])) as Record<
    Status,
    {gold: number; found: number; right: number}
  >;
  const errors: ScoreError[] = [];
  let [gold, paired] = [0, 0];
  for (const item of texts) {
    for (const event of item.gold) {
      gold++;
      const found = item.found.find(({start, end}) => start < event.end && event.start < end);
      if (!found) continue;
      paired++;
      const [wanted, got] = [goldStatus(event), foundStatus(found.status)];
      counts[wanted].gold++;
      counts[got].found++;
      if (wanted === got) counts[wanted].right++;
      else {
        const around = item.text.slice(Math.max(0, event.start - 60), event.end + 40).replace(/\s+/g, " ");
        errors.push({
          kind: `${wanted} found as ${got}`,
          id: item.id,
          wanted: `${item.text.slice(event.start, event.end)}: ${around}`,
          got
        });
      }
    }
  }
  const f1 = Object.fromEntries(
    STATUSES.map((status) => [status, share(2 * counts[status].right, counts[status].gold + counts[status].found)])
  ) as Record<Status, number>;
  return {
    found: paired,
    gold,
    f1,
    meanOfThree: (f1.happened + f1.planned + f1.denied) / 3,
    mean: (f1.happened + f1.planned + f1.denied + f1.possible) / 4,
    errors
  };
}

function goldStatus({polarity, tense, modality}: FactualEvent): Status {
  if (polarity === "NEG") return "denied";
  if (tense === "FUTURE") return "planned";
  return modality === "POSSIBLE" || modality === "PROBABLE" ? "possible" : "happened";
}

function foundStatus(status: string): Status {
  if (status === "demanded") return "planned";
  return (STATUSES as readonly string[]).includes(status) ? (status as Status) : "happened";
}
