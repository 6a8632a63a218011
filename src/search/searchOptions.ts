import type {Options} from "minisearch";

/** Something that can be found: a part of a page under its heading, or a sentence of an article. */
export interface Entry {
  readonly id: number;
  readonly kind: "page" | "sentence";
  /** Address below the site's, with the place on the page. */
  readonly href: string;
  /** The page's name, or the article's. */
  readonly title: string;
  /** The heading above the text, or the paragraph in which the sentence stands. */
  readonly where: string;
  readonly text: string;
}

/** How words are read when the index is made and when it is asked: without case and accents, apart at all that is no letter or number. */
export const searchOptions: Options<Entry> = {
  fields: ["title", "where", "text"],
  storeFields: ["kind", "href", "title", "where", "text"],
  tokenize: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
  processTerm: (term) => plain(term),
  searchOptions: {
    boost: {title: 3, where: 2},
    combineWith: "AND",
    prefix: (_term, i, terms) => i === terms.length - 1,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false)
  }
};

/** A word as it is compared. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
