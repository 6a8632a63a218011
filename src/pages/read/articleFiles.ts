/** What the site holds of an article in files of their own, each loaded when a page first needs it of this article. */
export const articleFileKinds = ["text", "marks", "tokens", "reading"] as const;
export type ArticleFileKind = (typeof articleFileKinds)[number];

/** An article in the list that comes before its files. */
export interface ListedArticle {
  readonly id: string;
  readonly outlet: string;
  /** Its name among the others: its outlet, and its day where the outlet has several. */
  readonly label: string;
  readonly words: number;
  /** Its id as far as file names may hold it. */
  readonly stem: string;
  /** Changes when a file of it does, so that none is taken from an older site. */
  readonly version: string;
}

/** The name of a file of an article, beside the list. */
export const articleFileName = ({stem, version}: Pick<ListedArticle, "stem" | "version">, kind: ArticleFileKind) =>
  `${stem}.${kind}.${version}.json`;
