import {extract} from "../src/extract/extract.js";
import type {Problem, Reading} from "../src/tables/types.js";
import {readCorpus} from "./readCorpus.js";

/** The corpus read: every good article with its extraction, and the problems of the others. */
export interface ReadCorpus {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** Reads and extracts the articles of a folder (`data/articles`). */
export function extractCorpus(folder?: string, root?: string): ReadCorpus {
  const {articles, problems} = readCorpus(folder, root);
  return {readings: articles.map((article) => ({article, extraction: extract(article)})), problems};
}
