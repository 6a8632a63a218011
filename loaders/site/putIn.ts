import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {builtPages, type BuiltPage} from "../report/builtPages.js";
import {brokenLinks} from "./brokenLinks.js";
import {placeholders} from "./canWait.js";
import {valueOf, type Filling} from "./fill.js";

/**
 * Puts the markup that has waited for the end of Framework's build into the pages of a folder.
 * @returns links of the pages that lead nowhere, a line each
 */
export async function putIn(folder: string, pages: Filling): Promise<string[]> {
  const whole: BuiltPage[] = [];
  for (const page of await builtPages(folder)) {
    const html = withWaiting(page.html, `/${page.file.replace(/\.html$/, "")}`, pages);
    whole.push({...page, html});
    if (html !== page.html) await writeFile(join(folder, page.file), html);
  }
  return brokenLinks(whole);
}

/** One page with what has waited, its links made relative as Framework makes them. */
export function withWaiting(html: string, path: string, pages: Filling): string {
  const root = "../".repeat(path.split("/").length - 2) || "./";
  return html.replace(placeholders, (_, name: string) => {
    const value = valueOf(pages, path, name);
    return typeof value === "string" ? value : value.html.replace(/(\shref=")\/(?!\/)/g, `$1${root}`);
  });
}
