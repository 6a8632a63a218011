import {createHash} from "node:crypto";
import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {builtPages} from "../report/builtPages.js";
import {partsOfPages, styleSheet} from "./styleSheet.js";

/** Gives each built page a sheet with the styles it needs, in place of the one with all of them. Pages of a kind share theirs. */
export async function splitStyles(folder: string): Promise<void> {
  const pages = await builtPages(folder);
  const names = new Map<string, string>();
  const old = new Set<string>();
  for (const {file, html} of pages) {
    const parts = Object.keys(partsOfPages).filter((part) => partsOfPages[part]!.test(html));
    const kind = parts.join();
    if (!names.has(kind)) names.set(kind, await write(folder, await styleSheet(parts)));
    const own = html.replace(/_import\/style\.[0-9a-f]{8}\.css/g, (whole) => {
      old.add(whole);
      return names.get(kind)!;
    });
    await writeFile(join(folder, file), own);
  }
  const written = new Set(names.values());
  for (const name of old) if (!written.has(name)) await rm(join(folder, name));
}

async function write(folder: string, sheet: string): Promise<string> {
  const name = `_import/style.${createHash("sha256").update(sheet).digest("hex").slice(0, 8)}.css`;
  await writeFile(join(folder, name), sheet);
  return name;
}
