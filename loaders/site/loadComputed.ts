import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build, type Plugin} from "esbuild";
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
    await writeFile(stored, JSON.stringify(computed));
    return computed;
  } finally {
    await rm(outfile, {force: true});
  }
}

/** What was computed last. */
export const storedPages = stored;

/** In a bundle `import.meta.url` would be the bundle's: modules that look for files beside themselves keep their own. */
const ownUrls: Plugin = {
  name: "own-urls",
  setup({onLoad}) {
    onLoad({filter: /[\\/]loaders[\\/].*\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
      resolveDir: dirname(path)
    }));
  }
};
