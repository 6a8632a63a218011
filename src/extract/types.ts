/** A stretch of an article in UTF-16 code units: `article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words; `text === article.text.slice(start, end)` always holds. */
export interface Mention extends Span {
  readonly text: string;
}

/** One article as a loader or a reader hands it over. Further fields (`outlet`, `title`, …) pass through untouched. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`, the day against which “Friday” or “last year” is read; null where nobody knows. */
  readonly published: string | null;
  readonly [field: string]: unknown;
}

export type QuoteType = "direct" | "indirect" | "mixed";
export type SpeakerKind = "person" | "government" | "organization" | "media" | "group" | "document";
/** What the cue does; `think` marks beliefs, hopes and plans, which are not speech. */
export type Stance = "state" | "deny" | "request" | "accuse" | "promise" | "warn" | "ask" | "think";

export interface Quote extends Mention {
  readonly id: string;
  /** Where an interrupted quote stands in pieces: its spans in order; `start`…`end` is then the hull. */
  readonly parts?: readonly Mention[];
  readonly type: QuoteType;
  /** Canonical name, the same in every article of a corpus; null where unknown. */
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerKind: SpeakerKind | null;
  readonly role: string | null;
  /** The country a seat of government stands for: “Moscow” → “Russia”. */
  readonly speakerOf?: string | null;
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly stance: Stance | null;
  readonly addressee: string | null;
  readonly via: string | null;
  readonly place: string | null;
  /** TIMEX3 value of when it was said. */
  readonly saidOn: string | null;
  /** The quote that contains this one. */
  readonly quotedIn: string | null;
  readonly rules: readonly string[];
}

export type EventStatus = "happened" | "ongoing" | "planned" | "denied" | "demanded" | "possible";
export type Grain =
  | "second"
  | "minute"
  | "hour"
  | "daypart"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "range";

/** An event of the story; a mere saying (“said”), which is in the quotes; a state (“owns”); what begins or ends another event. */
export type EventKind = "event" | "saying" | "state" | "aspect";

export interface Event extends Mention {
  /** “e” and where it begins, so that it outlives changes to other events. */
  readonly id: string;
  readonly lemma: string;
  readonly kind: EventKind;
  /** Class in the PLOVER scheme where one fits. */
  readonly type: string | null;
  readonly actor: string | null;
  readonly actorText: string | null;
  readonly target: string | null;
  readonly targetText: string | null;
  readonly place: string | null;
  readonly status: EventStatus;
  /** TIMEX3 value, first and last day it can cover, and grain; all null where the text gives none. */
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  readonly dateText: string | null;
  readonly dateRule: string | null;
  readonly claimedBy: string | null;
  readonly quoteId: string | null;
  readonly rules: readonly string[];
}

export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

export interface Time extends Mention {
  readonly type: TimeType;
  /** TIMEX3 value; null for what cannot be (31 February), with the reason in `rule`. */
  readonly value: string | null;
  /** First and last day it can cover, `YYYY-MM-DD`; null where the value is no stretch of the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
  /** TIMEX3 `mod`, where the words narrow or blur the value: `START` (“early 2011”), `END`, `APPROX`, `MORE_THAN`, … */
  readonly mod?: string;
  /** How it was resolved, in words: “Friday, the last before 2013-05-11”. */
  readonly rule: string;
  readonly rules: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /** Each way it is written, pronouns left out, longest first. */
  readonly variants: readonly string[];
  /** Every mention, pronouns included, in text order. */
  readonly mentions: readonly Mention[];
  readonly rules: readonly string[];
}

export interface Figure extends Mention {
  readonly value: number | null;
  /** Upper end of a range (“10 to 15 ships”); `value` is then the lower. */
  readonly upper?: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly quoteId: string | null;
  readonly rules: readonly string[];
}

/** What a stretch of the text is, where it is no part of the story. */
export type ZoneKind = "headline" | "caption" | "date" | "dateline" | "byline" | "credit" | "deskNote";

export interface Zone extends Mention {
  readonly kind: ZoneKind;
  readonly rules: readonly string[];
}

export interface Extraction {
  readonly id: string;
  readonly published: string | null;
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly times: readonly Time[];
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly zones: readonly Zone[];
}
