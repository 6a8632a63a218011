import {stringify} from "yaml";
import {KEYS} from "../articles/frontMatterKeys.js";
import type {CorpusArticle} from "../tables/types.js";

/**
 * An article as a file for `data/articles`: front matter with what is known of it, then its text, unchanged. Read back, it gives the
 * same fields and the same text.
 */
export function articleFile(article: CorpusArticle): string {
  const fields = KEYS.filter((key) => key !== "id").flatMap((key) => {
    const value = article[key];
    return typeof value === "string" && value.trim() !== "" ? [[key, value.trim()] as const] : [];
  });
  // A day of publication that the text gives is read from it again, and would be “stated” here.
  const kept = article.publishedFrom === "stated" ? fields.filter(([key]) => key !== "publishedFrom") : fields;
  const yaml =
    kept.length === 0 ? "" : stringify(Object.fromEntries(kept), {lineWidth: 0, singleQuote: false, version: "1.2"});
  return `---\n${yaml}---\n${article.text}`;
}

/** A name for the file: outlet and day, else the first words, in small letters: `harbour-post-2024-03-07`. */
export function fileName({outlet, title, published, text}: CorpusArticle): string {
  const words = outlet ?? title ?? text.slice(0, 60);
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return [plain || "article", published].filter(Boolean).join("-");
}
