import type {Article, Extraction} from "../extract/types.js";

/** Where the day of publication comes from: a person's front matter, an inference with its evidence, or the text itself. */
export type PublishedFrom = "stated" | "inferred" | "text";

/** An article of the corpus, with what its front matter says and, where that is silent, its text. */
export interface CorpusArticle extends Article {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedFrom: PublishedFrom | null;
  /** How the day of publication is known, in a sentence. */
  readonly evidence: string | null;
  readonly byline: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly notes: string | null;
}

/** An article and what was read in it. */
export interface Reading {
  readonly article: CorpusArticle;
  readonly extraction: Extraction;
  /** A teacher's rulings on tellings whose first event stands in this article. */
  readonly rulings?: readonly Ruling[];
}

/** A teacher's word on whether two events of different articles are the same; ids as in the table of events. */
export interface Ruling {
  readonly left: string;
  readonly right: string;
  readonly ruling: "confirm" | "break";
  readonly note: string | null;
}

/** Something amiss in a file of the corpus. An error keeps the article out and fails the build; a warning does neither. */
export interface Problem {
  readonly level: "error" | "warning";
  /** Path from the project's root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was found, and what to write instead. */
  readonly found: string;
  readonly write: string;
}

/** A problem in one line: `data/articles/a.txt:3: what was found; what to write`. */
export function problemMessage({file, line, found, write}: Problem): string {
  return `${file}:${line}: ${found}; ${write}`;
}
