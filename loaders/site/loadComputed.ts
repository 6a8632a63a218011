import {readFileSync} from "node:fs";
import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build} from "esbuild";
import {ownUrls} from "../bundled.mjs";
import type {ReadCorpus} from "../extractCorpus.js";
import type {Computed} from "./computePages.js";

const cache = join("src", ".observablehq", "cache", "pages");
const stored = join(cache, "pages.json");
const storedCorpus = join(cache, "corpus.json");
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
    const {corpus, ...pages} = computed;
    await writeWhole(storedCorpus, corpus);
    await writeWhole(stored, pages);
    return computed;
  } finally {
    await rm(outfile, {force: true});
  }
}

/** Whole or not at all: another process may wait for it. */
async function writeWhole(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(value));
  await rename(`${file}.new`, file);
}

/** What was computed last, all but the corpus. */
export const storedPages = stored;

/** The corpus it was computed from, so that the routes of the data need not read all articles again. */
export function readStoredCorpus(): ReadCorpus {
  return JSON.parse(readFileSync(storedCorpus, "utf8")) as ReadCorpus;
}
