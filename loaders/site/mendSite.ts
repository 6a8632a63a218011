import {cp, mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {mendHtml} from "./mendHtml.js";

/** Mends what Framework's build leaves out: the pages' markup, and the fonts under the names by which the styles ask. */
export async function mendSite(folder: string): Promise<void> {
  const fonts = join(folder, "_file", "fonts");
  await rm(fonts, {recursive: true, force: true});
  await mkdir(fonts, {recursive: true});
  await cp("src/fonts", fonts, {recursive: true});
  for (const file of await readdir(folder, {recursive: true})) {
    if (!file.endsWith(".html")) continue;
    const path = join(folder, file);
    await writeFile(path, mendHtml(await readFile(path, "utf8")));
  }
}
