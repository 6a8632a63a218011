import {FileAttachment} from "observablehq:stdlib";
import type {LessonArticle} from "../../pages/lessonPage.js";

/** The articles of the site, for marking and citing; fetched when first asked for. */
export function loadArticles(): Promise<readonly LessonArticle[]> {
  return (articles ??= FileAttachment("../../data/exercises/articles.json").json() as Promise<
    readonly LessonArticle[]
  >);
}
let articles: Promise<readonly LessonArticle[]> | null = null;
