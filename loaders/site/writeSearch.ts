import {createHash} from "node:crypto";
import {mkdir, readdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import MiniSearch from "minisearch";
import {searchOptions} from "../../src/search/searchOptions.js";
import type {Reading} from "../../src/tables/types.js";
import type {BuiltPage} from "../report/builtPages.js";
import {searchEntries} from "./searchEntries.js";

/**
 * Writes the index that the site's search loads when it is first used, in the place of Framework's, which knows pages only.
 * @returns its file in the folder, named after what it holds
 */
export async function writeSearch(
  folder: string,
  pages: readonly BuiltPage[],
  readings: readonly Reading[]
): Promise<string> {
  const index = new MiniSearch(searchOptions);
  index.addAll(searchEntries(pages, readings));
  const json = JSON.stringify(index);
  const file = `_search/index.${createHash("sha256").update(json).digest("hex").slice(0, 8)}.json`;
  await mkdir(join(folder, "_search"), {recursive: true});
  await writeFile(join(folder, file), json);
  const frameworks = join(folder, "_observablehq");
  for (const name of await readdir(frameworks))
    if (/^(minisearch|search)\./.test(name)) await rm(join(frameworks, name));
  return file;
}
