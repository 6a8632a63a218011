import type {Label} from "../../annotation/types.js";
import type {Span} from "../../extract/types.js";
import type {Answer} from "../types.js";

/** What a student did in one exercise. */
export interface Work {
  /** Which wording of the exercise was answered (`editionOf`). */
  readonly edition: string;
  /** The wording itself (`wordingOf`), so that it can be shown where it has been changed since; absent where it is not known. */
  readonly wording?: string;
  /** How often the answer was checked. */
  readonly tries: number;
  /** Answers by the id of their part. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * A hand-in, version 1. As a file it is JSON with the fields below, `exercises` an object by exercise id, and `answers` an object by
 * part id; an answer is `{kind, chosen | value | order | options | marks | text and citations | code}`. Options, items and parts are named by
 * their place as the student's page shows them; marks and citations by offsets into the article. It holds no points: what a file says of
 * points counts for nothing.
 */
export interface HandIn {
  readonly name: string;
  /** Number or address by which the roster knows the student; "" where none was given. */
  readonly student: string;
  /** When it was saved, ISO 8601; "" where unknown. */
  readonly saved: string;
  /** Version of the kit, and fingerprint of the articles. */
  readonly kit: string;
  readonly corpus: string;
  readonly exercises: ReadonlyMap<string, Work>;
  /** What was marked on “Mark it yourself”, by article; absent where nothing was. */
  readonly marks?: ReadonlyMap<string, readonly LabelledSpan[]>;
}

/** Words of an article with a label. */
export interface LabelledSpan extends Span {
  readonly label: Label;
}

export const FORMAT = "according-to/hand-in";
export const VERSION = 1;
/** Characters of a wording that are kept. */
export const LONGEST_WORDING = 4000;
/** A hand-in of all exercises has some 20 kB; longer files are not read. */
export const LARGEST = 5_000_000;
