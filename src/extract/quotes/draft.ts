import type {Doc, TokenRun} from "../doc/readDoc.js";
import type {Zone} from "../types.js";
import type {Columns} from "./columns.js";
import type {Quotation} from "./marks.js";
import type {Reading} from "./reading.js";

/** A quote in tokens, while rules still work on it. */
export interface Draft {
  /** Its content, in text order, never empty. */
  readonly parts: readonly TokenRun[];
  readonly cue: TokenRun | null;
  readonly speaker: TokenRun | null;
  readonly rules: readonly string[];
}

/** All that a rule may look at. */
export interface Page {
  readonly doc: Doc;
  readonly zones: readonly Zone[];
  readonly quotations: readonly Quotation[];
  readonly columns: Columns;
  readonly reading: Reading;
}

/** Adds to the drafts of a page, or mends them. */
export type DraftRule = (drafts: readonly Draft[], page: Page) => Draft[];

/** Sorts drafts by where their content begins, the wider first. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort(
    (a, b) =>
      a.parts[0]!.first - b.parts[0]!.first ||
      b.parts.at(-1)!.last - a.parts.at(-1)!.last ||
      (a.cue?.first ?? 0) - (b.cue?.first ?? 0)
  );
}
