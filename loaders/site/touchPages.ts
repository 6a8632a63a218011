import {readdir, rm, utimes} from "node:fs/promises";
import {join} from "node:path";

/** Tells a running preview that data routes have changed: the old tables go, and each route's file gets a new time. */
export async function touchRoutes(root = "src"): Promise<void> {
  await rm(join(root, ".observablehq", "cache", "data"), {recursive: true, force: true});
  await touch(join(root, "data"), () => true);
}

/** Tells a running preview that pages have changed: it looks at the times of their files only. */
export async function touchPages(root = "src"): Promise<void> {
  for (const folder of ["", "read"]) await touch(join(root, folder), (name) => name.endsWith(".md"));
}

async function touch(folder: string, wanted: (name: string) => boolean): Promise<void> {
  const now = new Date();
  for (const file of await readdir(folder, {withFileTypes: true}))
    if (file.isFile() && wanted(file.name)) await utimes(join(folder, file.name), now, now);
}
