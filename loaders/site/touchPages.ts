import {readdir, rm, utimes} from "node:fs/promises";
import {join} from "node:path";

/** Tells a running preview that pages and data routes have changed: it looks at their files' times only. */
export async function touchPages(root = "src"): Promise<void> {
  await rm(join(root, ".observablehq", "cache", "data"), {recursive: true, force: true});
  const now = new Date();
  for (const folder of ["", "read", "data"]) {
    const files = await readdir(join(root, folder), {withFileTypes: true});
    for (const file of files.filter((f) => f.isFile() && (folder === "data" || f.name.endsWith(".md"))))
      await utimes(join(root, folder, file.name), now, now);
  }
}
