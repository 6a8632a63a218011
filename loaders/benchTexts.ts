import type {Article} from "../src/extract/types.js";
import {countWords} from "../src/tables/countWords.js";
import {readCorpus} from "./readCorpus.js";

/** Paragraphs of each article made for the measure: about as long as the articles they are from. */
const PARAGRAPHS = 12;

/**
 * News of at least so many words, made of the corpus: paragraphs in an order drawn anew for each article, the same on every run.
 */
export function benchTexts(words: number): Article[] {
  const {articles} = readCorpus();
  const paragraphs = articles.flatMap(({text}) => text.split(/\n+/)).filter((paragraph) => countWords(paragraph) > 10);
  const draw = drawer(20121105);
  const made: Article[] = [];
  for (let total = 0; total < words;) {
    const chosen = Array.from({length: PARAGRAPHS}, () => paragraphs[draw(paragraphs.length)]!);
    const text = chosen.join("\n\n");
    total += countWords(text);
    made.push({id: `bench-${made.length + 1}`, text, published: "2012-11-05"});
  }
  return made;
}

/** Numbers below a limit, one after another, by a linear congruential generator (Numerical Recipes’ constants). */
function drawer(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
