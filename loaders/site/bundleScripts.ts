import {mkdir, readdir, rm, writeFile} from "node:fs/promises";
import {dirname, join, posix, resolve} from "node:path";
import {build} from "esbuild";
import {browsers} from "../browsers.js";
import {builtPages} from "../report/builtPages.js";
import {placesKept, pointFrom} from "./keepPlaces.js";
import {modulesOf, withModules} from "./pageModules.js";

/**
 * Puts the small modules of a built site together: what its pages load at once becomes a few files that pages share, what a module
 * imports when it is used stays apart. Framework's own modules stay as they are. The same modules give the same bytes in any folder.
 */
export async function bundleScripts(folder: string): Promise<void> {
  const pages = await builtPages(folder);
  const old = await scripts(folder);
  const named = new Set(pages.flatMap(({html}) => modulesOf(html)));
  const entries = old.filter((path) => named.has(path) || spoken.test(path));
  const root = resolve(folder);
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: entries.map((path) => ({in: `./${path}`, out: path.replace(/\.[0-9a-f]{8}\.js$/, "")})),
    outdir: root,
    entryNames: "[dir]/[name].[hash]",
    chunkNames: "_import/[name].[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    metafile: true,
    write: false,
    platform: "browser",
    target: browsers,
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "error",
    plugins: [placesKept(root)]
  });
  for (const path of old) await rm(join(folder, path));
  for (const {path, text} of outputFiles) {
    const place = posix.dirname(path.slice(root.length + 1).replaceAll("\\", "/"));
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, pointFrom(place, text));
  }
  for (const {file, html} of pages) await writeFile(join(folder, file), withModules(html, file, metafile));
}

/** By which a page's own code speaks to its cells, whether or not the page of today does. */
const spoken = /^_import\/components\/liveCell\/(session|provideInput)\.[0-9a-f]{8}\.js$/;

async function scripts(folder: string): Promise<string[]> {
  const all = (await readdir(folder, {recursive: true})).map((file) => file.replaceAll("\\", "/"));
  return all.filter((file) => /^_(import|node)\/.*\.js$/.test(file)).sort();
}
