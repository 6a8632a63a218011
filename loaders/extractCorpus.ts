import {extract} from "../src/extract/extract.js";
import {unify} from "../src/extract/names/unify.js";
import type {Problem, Reading} from "../src/tables/types.js";
import {readCorpus} from "./readCorpus.js";
import {readRulings} from "./readRulings.js";

/** The corpus read: every good article with its extraction, and the problems of the others. */
export interface ReadCorpus {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** Reads and extracts the articles of a folder (`data/articles`), each speaker under one name in all of them. */
export function extractCorpus(folder?: string, root?: string): ReadCorpus {
  const {articles, problems} = readCorpus(folder, root);
  const extractions = unify(articles.map((article) => extract(article)));
  const readings = articles.map((article, i) => ({article, extraction: extractions[i]!}));
  const ruled = readRulings(readings, root);
  return {
    readings: readings.map((reading) => {
      const own = ruled.rulings.filter(({left}) => left.startsWith(`${reading.article.id}#`));
      return own.length > 0 ? {...reading, rulings: own} : reading;
    }),
    problems: [...problems, ...ruled.problems]
  };
}
