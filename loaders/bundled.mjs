// `node loaders/bundled.mjs NAME …` runs loaders/NAME.ts as one bundle, made anew in a tenth of a second: it is there sooner than
// through tsx, which loads hundreds of files, and a quarter faster, as tsx keeps the name of every function at a cost in each call.
import {rmSync} from "node:fs";
import {mkdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {isMainThread, threadId} from "node:worker_threads";
import {build} from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** In a bundle `import.meta.url` would be the bundle's: modules that look for files beside themselves keep their own. */
export const ownUrls = {
  name: "own-urls",
  setup({onLoad}) {
    onLoad({filter: /[\\/]loaders[\\/].*\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
      resolveDir: dirname(path)
    }));
  }
};

/**
 * Imports a TypeScript file with all that it imports, as one module without the packages.
 * @param {string | URL} file where it is
 * @param {string} name of the bundle, which no other thread or process uses
 */
export async function importBundled(file, name = `${process.pid}-${threadId}`) {
  const folder = join(root, "node_modules", ".cache", "bundled");
  const outfile = join(folder, `${name}.mjs`);
  await mkdir(folder, {recursive: true});
  await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [ownUrls],
    outfile
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    // at once: a worker may be ended any moment
    rmSync(outfile, {force: true});
  }
}

if (isMainThread && process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const [name] = process.argv.splice(2, 1);
  await importBundled(new URL(`${name}.ts`, import.meta.url));
}
