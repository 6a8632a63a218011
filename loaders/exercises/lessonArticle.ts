import {readDoc} from "../../src/extract/doc/readDoc.js";
import {reading} from "../../src/pages/reading.js";
import type {LessonArticle} from "../../src/pages/lessons/lessonPage.js";
import type {Reading} from "../../src/tables/types.js";

/** An article as exercises and the desk need it: its text, and where its paragraphs, sentences and quotes stand. */
export function lessonArticle({article, extraction}: Reading): LessonArticle {
  const {id, outlet, text, paragraphs, quotes} = reading(article, extraction);
  const doc = readDoc(article);
  return {
    id,
    outlet,
    text,
    paragraphs: paragraphs.map(({start, end, n}) => [start, end, n]),
    sentences: doc.sentences.map(({first, last}) => [doc.tokens.start[first]!, doc.tokens.end[last]!]),
    quotes: quotes.map(({start, end, n}) => [start, end, n])
  };
}
