import type {Mention, QuoteType, Span} from "../types.js";

/** A quote as its spans are found: who the speaker is, and all else, is read afterwards. */
export interface Spoken extends Mention {
  readonly parts?: readonly Mention[];
  readonly type: QuoteType;
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly rules: readonly string[];
}
