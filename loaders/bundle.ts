import {readFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {build, type Plugin} from "esbuild";
import {browsers} from "./browsers.js";
import {chartNames} from "./chartNames.js";
import {packWink} from "./model/packWink.js";
import type {WinkCore} from "./model/unpackWink.js";

/**
 * What no cell uses stays out: notebook-kit's TypeScript (3.5 MB) and its older dialect of JavaScript, and arquero's reader of
 * Arrow files, which never reach a cell.
 */
const withoutUnused: Plugin = {
  name: "without-unused",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(@uwdata\/flechette|\.\/typescript\.js|\.\/observable\.js)$/}, ({path, importer}) =>
      path.startsWith("@") || importer.includes("notebook-kit/dist/src/javascript/transpile")
        ? {path, namespace: "empty"}
        : null
    );
    onLoad({filter: /.*/, namespace: "empty"}, () => ({contents: "module.exports = {}"}));
  }
};

/** `import code from "box:main"`: the code of `src/kernel/box/main.ts`, bundled for QuickJS, as text. */
const boxAsText: Plugin = {
  name: "box-as-text",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^box:/}, ({path}) => ({path: path.slice("box:".length), namespace: "box"}));
    onLoad({filter: /.*/, namespace: "box"}, async ({path}) => ({
      contents: await bundle(`src/kernel/box/${path}.ts`, "iife"),
      loader: "text"
    }));
  }
};

/** A machine of wink's that finds nothing. */
const emptyMachine = JSON.stringify([100, 0, {0: {}}, {}, {}, {}]);

/**
 * What the extractor uses of wink's English model: its tokens and features, packed; not the parts that find sentiment and names of
 * its own kinds, which the extractor does not ask for (`src/extract/doc/wink.ts`).
 */
const smallWink: Plugin = {
  name: "small-wink",
  setup({onLoad}) {
    onLoad({filter: /eng-core-web-model\.json$/}, async ({path}) => ({
      contents:
        'const {unpackWink} = require("./model/unpackWink.ts");' +
        `module.exports = unpackWink(${JSON.stringify(packWink(JSON.parse(await readFile(path, "utf8")) as WinkCore))})`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url))
    }));
    onLoad({filter: /eng-(sa|ner)-model\.json$/}, async ({path}) => ({
      contents: JSON.stringify((JSON.parse(await readFile(path, "utf8")) as string[]).map(() => emptyMachine)),
      loader: "json"
    }));
  }
};

/** `import names from "names:vega-lite-api"`: the names in it and their methods, without its code; lists that are the same stand once. */
const namesOnly: Plugin = {
  name: "names-only",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^names:vega-lite-api$/}, ({path}) => ({path, namespace: "names"}));
    onLoad({filter: /.*/, namespace: "names"}, async () => {
      const names = Object.entries(await chartNames()).map(
        ([name, methods]) => [name, JSON.stringify(methods)] as const
      );
      const lists = [...new Set(names.map(([, list]) => list))];
      const all = names.map(([name, list]) => `${JSON.stringify(name)}:lists[${lists.indexOf(list)}]`);
      return {contents: `const lists=[${lists.join(",")}];export default {${all.join(",")}}`, loader: "js"};
    });
  }
};

/**
 * Bundles one module with all it imports.
 * @param entry path from the root of the project
 * @param format `esm` for a page, `iife` for a worker or for QuickJS
 * @returns the JavaScript
 */
export async function bundle(entry: string, format: "esm" | "iife"): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    format,
    minify: true,
    keepNames: false,
    charset: "utf8",
    write: false,
    platform: "browser",
    target: browsers,
    legalComments: "none",
    logLevel: "error",
    tsconfigRaw: {},
    plugins: [withoutUnused, boxAsText, namesOnly, smallWink]
  });
  return outputFiles[0]!.text;
}
