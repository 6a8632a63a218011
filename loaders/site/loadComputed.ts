import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build} from "esbuild";
import {ownUrls} from "../bundled.mjs";
import type {Computed} from "./computePages.js";

const cache = join("src", ".observablehq", "cache", "pages");
const stored = join(cache, "pages.json");
let version = 0;

/**
 * Computes what the pages show and stores it where the Markdown renderer finds it. The code is bundled anew each time,
 * without the packages it uses: so a running preview takes up a changed rule in a tenth of a second, and never a stale one.
 */
export async function computeAndStore(): Promise<Computed> {
  await mkdir(cache, {recursive: true});
  const outfile = resolve(cache, `compute-${process.pid}-${++version}.mjs`);
  await build({
    entryPoints: [join("loaders", "site", "computePages.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "silent",
    plugins: [ownUrls],
    outfile
  });
  try {
    const {computePages} = (await import(pathToFileURL(outfile).href)) as {computePages: () => Promise<Computed>};
    const computed = await computePages();
    // Whole or not at all: another process may wait for it.
    await writeFile(`${stored}.new`, JSON.stringify(computed));
    await rename(`${stored}.new`, stored);
    return computed;
  } finally {
    await rm(outfile, {force: true});
  }
}

/** What was computed last. */
export const storedPages = stored;
