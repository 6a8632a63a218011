import {cp, mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {ARTICLES} from "../readCorpus.js";
import {badArticles} from "./badArticles.js";
import {makeArticle} from "./makeArticle.js";
import {seeded} from "./seeded.js";

/**
 * Fills a folder with the articles of the kit, which the lessons need, with bad ones, and with made-up ones until there are `count`.
 * The same count gives the same articles.
 */
export async function writeCorpus(folder: string, count: number): Promise<void> {
  await mkdir(folder, {recursive: true});
  await cp(ARTICLES, folder, {recursive: true});
  for (const [name, text] of Object.entries(badArticles)) await writeFile(join(folder, `${name}.txt`), text);
  const random = seeded(200);
  for (let n = Object.keys(badArticles).length + 2; n < count; n++)
    await writeFile(
      join(folder, `made-${String(n).padStart(3, "0")}.txt`),
      makeArticle(random, 150 + random.below(900))
    );
}
