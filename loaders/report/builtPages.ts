import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the site's: `who-speaks`, `read/`, empty for the overview. */
  readonly path: string;
  /** Its file in the folder of the site, with forward slashes. */
  readonly file: string;
  readonly html: string;
}

/** All pages of a built site, in the order of their addresses; the page for addresses that lead nowhere is none of them. */
export async function builtPages(folder: string): Promise<readonly BuiltPage[]> {
  const files = (await readdir(folder, {recursive: true}))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      path: file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, ""),
      html: await readFile(join(folder, file), "utf8")
    }))
  );
}
