import type {Span} from "../extract/types.js";

/** What can be marked by hand, in the order of the keys 1 to 5. */
export const labels = ["quote", "speaker", "cue", "addressee", "time"] as const;
export type Label = (typeof labels)[number];

/** What a file of annotations may call words: what is marked by hand, and what else the parser finds. */
export const kinds = [...labels, "event", "figure", "person"] as const;
export type Kind = (typeof kinds)[number];

export const isLabel = (kind: Kind): kind is Label => (labels as readonly Kind[]).includes(kind);

/** Words of an article with a label; offsets are UTF-16 code units, as everywhere in the kit. */
export interface Mark extends Span {
  /** An IRI, so that a file of marks can name it: `urn:uuid:…`. */
  readonly id: string;
  readonly label: Kind;
  /** What the words stand for: a speaker's canonical name, a time's TIMEX3 value, a quote's type, an event's status; absent where nobody said. */
  readonly value?: string;
}

/** A quote's link to its speaker, cue, addressee or time, by the ids of the two marks. */
export interface Link {
  readonly quote: string;
  readonly to: string;
}

/** All that one annotator marked in one article. */
export interface Marking {
  readonly article: string;
  /** A name as the file gives it; empty where it gives none. */
  readonly annotator: string;
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
}

/** An annotation whose words are not to be found: shown in a list, never dropped. */
export interface Orphan {
  readonly id: string;
  readonly label: Kind;
  readonly annotator: string;
  /** The words it was made on, as far as the file gives them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly reason: string;
}

/** A text that annotations may point into. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
}
