import {formatDay} from "./calendar.js";
import {periodValue, type Period} from "./period.js";
import type {Moment, Resolved} from "./reading.js";

/** A phrase that comes to one period, with the words that say how. */
export function resolved(period: Period, how: string): Resolved {
  const value = periodValue(period);
  return value === null ? {value, how: "outside the years 1 to 9999"} : {value, how};
}

/** A phrase that stands in the text in full. */
export function asWritten(period: Period): Resolved {
  return resolved(period, "as written");
}

/** A phrase read against the day of publication. */
export function against({published}: Moment, period: (published: number) => Period): Resolved {
  if (published === null) return unknown();
  return resolved(period(published), `against ${formatDay(published)}`);
}

/** A phrase that needs a day of publication where there is none; `value` is the form with `X` in TIMEX3, or null. */
export function unknown(value: string | null = null): Resolved {
  return {value, how: "no publication date to read it against"};
}
