import {FileAttachment} from "observablehq:stdlib";
import {articleFileName, type ArticleFileKind, type ListedArticle} from "../pages/read/articleFiles.js";

/** The articles of the site, without their texts. */
export function listArticles(): Promise<readonly ListedArticle[]> {
  list ??= FileAttachment("../data/articles/index.json").json() as Promise<readonly ListedArticle[]>;
  // After a failure the next one to ask tries again.
  list.catch(() => (list = null));
  return list;
}
let list: Promise<readonly ListedArticle[]> | null = null;

const loaded = new Map<string, Promise<unknown>>();

/** Loads a file of an article, once a page; null where there is no such article. */
export async function articleFile(id: string, kind: ArticleFileKind): Promise<unknown> {
  const article = (await listArticles()).find((each) => each.id === id);
  if (!article) return null;
  const name = articleFileName(article, kind);
  let file = loaded.get(name);
  if (!file) {
    file = fetchJson(new URL(`../../_file/data/articles/${name}`, import.meta.url).href);
    loaded.set(name, file);
    file.catch(() => loaded.delete(name));
  }
  return file;
}

/** Where the site is one file, `fetch` finds there what has such an address. */
async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return answer.json();
}
