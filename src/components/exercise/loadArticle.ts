import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {articleFile} from "../articleFile.js";

/** An article with its text, for marking and citing; null where the site has none of this id. */
export const loadArticle = (id: string) => articleFile(id, "text") as Promise<LessonArticle | null>;
