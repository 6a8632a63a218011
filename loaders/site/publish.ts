import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Reading} from "../../src/tables/types.js";
import {builtPages} from "../report/builtPages.js";
import {mendSite} from "./mendSite.js";
import {writeSearch} from "./writeSearch.js";

/** Makes a site of what Framework has built: pages mended, search over pages and sentences. */
export async function publish(folder: string, readings: readonly Reading[]): Promise<void> {
  await mendSite(folder);
  const pages = await builtPages(folder);
  const index = await writeSearch(folder, pages, readings);
  for (const {file, html} of pages) {
    const root = "../".repeat(file.split("/").length - 1);
    const page = html.replace(
      '<div id="observablehq-search">',
      `<div id="observablehq-search" data-index="${root}${index}" data-root="${root}">`
    );
    await writeFile(join(folder, file), page);
  }
}
