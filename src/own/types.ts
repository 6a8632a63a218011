/** A text that a reader brought, as it is kept on the device. */
export interface OwnText {
  /** Unique on this device. */
  readonly id: string;
  /** The article, without front matter, line ends LF. */
  readonly text: string;
  /** What the reader, or the text's own front matter, says of it; what is absent is read from the text where it says so. */
  readonly fields: OwnFields;
  /** What the reader calls it in the list; absent where its title or first words do. */
  readonly name?: string;
  /** When it was brought and last changed, in milliseconds since 1970. */
  readonly added: number;
  readonly changed: number;
}

export type OwnFields = {readonly [field in (typeof ownFields)[number]]?: string};

/** The fields of an article that a reader can give. */
export const ownFields = ["published", "outlet", "title", "place", "byline", "url"] as const;
