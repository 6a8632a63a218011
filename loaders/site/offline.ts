import {existsSync} from "node:fs";
import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {build, type Plugin} from "esbuild";
import {browsers} from "../browsers.js";
import {fontFaces} from "./fontFaces.js";
import {writeFonts} from "./writeFonts.js";

/** Packages that Framework would fetch from a CDN when a page names them (`npm:vega`, `vl`, `aq`, `html`, `.csv()`). */
const bundled = ["arquero", "d3-dsv", "htl", "isoformat", "vega", "vega-lite", "vega-lite-api", "vega-embed"];

/**
 * Packages that Framework's own scripts name, and no page of ours uses. It asks the registry for the version of each; a
 * folder with a version in its cache is answer enough.
 */
const named = [
  "@duckdb/duckdb-wasm",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "@uwdata/vgplot",
  "@viz-js/viz",
  "apache-arrow",
  "d3",
  "echarts",
  "exceljs",
  "jszip",
  "katex",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "mermaid",
  "parquet-wasm",
  "react",
  "react-dom",
  "sql.js",
  "topojson-client"
].map((name) => `${name}@0.0.0`);

/**
 * Makes everything the site needs local, from installed packages: bundles for `npm:` imports in Framework's own cache
 * and the fonts. Does nothing where that stands already for the same versions.
 */
export async function makeOffline(root = "src"): Promise<void> {
  const cache = join(root, ".observablehq", "cache");
  const packages = await Promise.all(bundled.map(findPackage));
  const fontNames = [...new Set(fontFaces.map(({from}) => `@fontsource-variable/${from}`))];
  const fontPackages = await Promise.all(fontNames.map(findPackage));
  const stamp = JSON.stringify([
    packages.map((p) => `${p.name}@${p.version}`),
    named,
    fontFaces,
    fontPackages.map((p) => p.version)
  ]);
  const stampFile = join(cache, "offline.json");
  if (existsSync(stampFile) && existsSync(join(root, "fonts")) && (await readFile(stampFile, "utf8")) === stamp) return;

  const npm = join(cache, "_npm");
  await rm(npm, {recursive: true, force: true});
  for (const folder of named) await mkdir(join(npm, folder), {recursive: true});
  await Promise.all(packages.map((p) => bundlePackage(p, packages, npm)));
  await writeFonts(join(root, "fonts"));
  await writeFile(stampFile, stamp);
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

async function findPackage(name: string): Promise<Package> {
  const folder = join("node_modules", name);
  const {version} = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Package;
  return {name, version, folder};
}

const fileOf = ({name, version}: Package, npm: string) => join(npm, `${name}@${version}`, "_esm.js");

async function bundlePackage(target: Package, all: readonly Package[], npm: string): Promise<void> {
  const outfile = fileOf(target, npm);
  // One copy of each: vega-embed imports the bundle of vega that stands beside it.
  const siblings: Plugin = {
    name: "siblings",
    setup({onResolve}) {
      onResolve({filter: /^[@a-z]/}, ({path, kind}) => {
        const sibling = kind === "entry-point" ? undefined : all.find((p) => p.name === path && p !== target);
        return (
          sibling && {path: relative(dirname(outfile), fileOf(sibling, npm)).replaceAll("\\", "/"), external: true}
        );
      });
    }
  };
  await build({
    stdin: {contents: entry(target.name), resolveDir: process.cwd()},
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: browsers,
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "warning",
    plugins: [siblings],
    outfile
  });
}

/** What `npm:NAME` exports: its names, and the default where the package has one. */
const entry = (name: string) =>
  `export * from "${name}";${name === "vega-embed" ? `export {default} from "${name}";` : ""}`;
