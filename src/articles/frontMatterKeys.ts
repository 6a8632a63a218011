/** The keys of a front matter that the kit knows; any other is handed through, unless it looks like one of these. */
export const KEYS = [
  "id",
  "outlet",
  "title",
  "published",
  "publishedFrom",
  "evidence",
  "byline",
  "url",
  "place",
  "language",
  "notes"
] as const;

export type Key = (typeof KEYS)[number];

/** Words that others use for one of the keys. */
export const OTHER_WORDS: Readonly<Record<string, Key>> = {
  date: "published",
  day: "published",
  publisheddate: "published",
  publishedon: "published",
  datepublished: "published",
  author: "byline",
  authors: "byline",
  writer: "byline",
  reporter: "byline",
  publisher: "outlet",
  newspaper: "outlet",
  source: "outlet",
  headline: "title",
  link: "url",
  href: "url",
  dateline: "place",
  location: "place",
  lang: "language",
  note: "notes"
};
