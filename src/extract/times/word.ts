export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "weekend"
  | "fortnight"
  | "night"
  | "daypart"
  | "half"
  | "generic";

/** What a word can mean to a rule of times; a word can mean several things (“second”, “may”, “fall”). */
export interface Word {
  readonly month?: number;
  /** Read as a month or weekday only beside other words of time: “may”, “march”, “sat”. */
  readonly risky?: boolean;
  readonly weekday?: number;
  readonly plural?: boolean;
  readonly unit?: Unit;
  readonly season?: number;
  /** Part of the day as TIMEX3 writes it: `MO`, `AF`, `EV`, `NI`. */
  readonly part?: string;
  /** Cardinal number; `ones`, `tens` and `scale` say how it joins others. */
  readonly n?: number;
  readonly digits?: number;
  readonly ordinal?: number;
  readonly year?: number;
  /** The tens of a decade written in words or figures: 1990 for “1990s”, 90 for “nineties”. */
  readonly decade?: number;
  readonly clock?: Clock;
  readonly date?: {readonly year: number; readonly month: number; readonly day: number};
  /** Second year of “1998-99”. */
  readonly toYear?: number;
  /** “3-5”: two days of a month, where one stands beside it. */
  readonly twoDays?: boolean;
  /** Opens the name of a holiday. */
  readonly named?: boolean;
  /** What stands before the hyphen of “mid-1996” or “post-1959”. */
  readonly prefix?: string;
  readonly quarter?: number;
  /** A small word that names no time by itself, only before another one: “the”, “about”, “last”. */
  readonly leads?: boolean;
  /** The kind of a word in figures (“1990s”, “8:30pm”): words of one kind mean the same to every rule's `opens`. */
  readonly written?: string;
}

/** A time of day in figures; `half` is the am or pm written on to it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly half?: "am" | "pm";
  readonly colon: boolean;
}
