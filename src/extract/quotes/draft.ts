import type {TokenRun} from "../doc/readDoc.js";

/** A quote in tokens, while rules still work on it. */
export interface Draft {
  /** Its content, in text order, never empty. */
  readonly parts: readonly TokenRun[];
  readonly cue: TokenRun | null;
  readonly speaker: TokenRun | null;
  readonly rules: readonly string[];
}
