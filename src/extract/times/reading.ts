import type {TimeType} from "../types.js";
import type {CalendarSpan} from "./calendarSpan.js";
import type {Word} from "./word.js";
import type {Line} from "./line.js";
import type {Period} from "./period.js";

/** The time a phrase stands at: what it is read against. */
export interface Moment {
  /** Day number of the publication; null where nobody knows. */
  readonly published: number | null;
  /** The last time the text named before this phrase; null at the start. */
  readonly at: Period | null;
  /** Whether `at` was named in this paragraph. */
  readonly isAtHere: boolean;
  /** The year or day of the story that the text narrates, where it is not the day of the paper. */
  readonly story: Period | null;
  /** The quarter of a year whose figures the text reports. */
  readonly quarter: Period | null;
  /** Tense of the clause: -1 past, 1 future, 0 neither. */
  readonly tense: -1 | 0 | 1;
}

/** What a phrase comes to. */
export interface Resolved {
  readonly value: string | null;
  /** How, in words, after the phrase itself: “against 2012-11-05”. */
  readonly how: string;
  readonly type?: TimeType;
  /** Days it covers, where they do not follow from the value. */
  readonly span?: CalendarSpan | null;
  readonly mod?: string;
}

/** A phrase of time found at a token, up to and with token `last`. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly type: TimeType;
  resolve(moment: Moment): Resolved;
}

/** A rule reads one family of phrases from a token on; null where they do not stand there. */
export interface Rule {
  readonly name: string;
  /** Whether a phrase of the family can begin with a word of these meanings. */
  opens(word: string, sense: Word): boolean;
  read(line: Line, i: number, inner: ReadPhrase): Reading | null;
}

/** Reads the longest phrase that begins at a token, for rules that hold another phrase (“early last week”). */
export type ReadPhrase = (line: Line, i: number) => Reading | null;
