import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {unzipSync} from "fflate";

/**
 * Writes the files of single articles into a built site. Framework copies only what a page names, and which article a reader will choose
 * no page can name; in preview it serves them from the same archive.
 */
export async function writeArticleFiles(folder: string, cache = join("src", ".observablehq", "cache")): Promise<void> {
  const files = unzipSync(await readFile(join(cache, "data", "articles.zip")), {
    filter: ({name}) => name !== "index.json"
  });
  const place = join(folder, "_file", "data", "articles");
  await mkdir(place, {recursive: true});
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(place, name), bytes);
}
