import type {Mention, SpeakerKind, Span} from "../types.js";
import type {Known} from "../lexicon/known.js";
import type {Gender} from "../lexicon/words.js";

export type NameKind = SpeakerKind | "place" | "other";
/** By its name, by a description (“the foreign minister”), by a pronoun. */
export type MentionForm = "name" | "described" | "pronoun";

/** Someone or something the article names. */
export interface Entity {
  readonly id: number;
  /** Canonical: never a pronoun, without title, the same in every article where the name authority knows it. */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly role: string | null;
  /** The country it belongs to or, for a seat of government (“Moscow”), stands for. */
  readonly country: string | null;
  readonly rules: readonly string[];
}

/** One place where the article names it. */
export interface NameMention extends Mention {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** First token of the name itself, after title and description. */
  readonly nameFirst: number;
  readonly entity: number;
  readonly form: MentionForm;
  /** A verb follows: it is what the clause is about. */
  readonly subject: boolean;
  /** How it was read: “title”, “knownName”, “lastName”, … */
  readonly rule: string;
}

/** Who and what an article names, and where. */
export interface Names {
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** Which mention token i stands in, as an index into `mentions`; -1 where in none. */
  readonly atToken: Int32Array;
  /** The same, with the words of title and description before a person's name counted in. */
  readonly coverAt: Int32Array;
  /** The mention that is the head of a span: “Kerry” in “U.S. Secretary of State John Kerry, on a visit to Rome”. */
  mentionOf(span: Span): NameMention | null;
  /** Who or what a span names. */
  entityOf(span: Span): Entity | null;
  /** The canonical name of what a span names; null where nobody knows. */
  canonicalOf(span: Span): string | null;
}

/** A mention before it is known who it is. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly kind: NameKind | null;
  readonly gender: Gender;
  /** Whether a title stands before it, so that it is a person even when a single word. */
  readonly titled: boolean;
  /** A word of a headline: a name only where the story names it too. */
  readonly weak: boolean;
  readonly entry: Known | null;
  readonly rule: string;
}
