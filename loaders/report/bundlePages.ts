import {readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {build, type Plugin} from "esbuild";
import {browsers} from "../browsers.js";

/** The code of one page. */
export interface PageCode {
  readonly path: string;
  readonly file: string;
  readonly modules: readonly string[];
}

/**
 * One module with the code of all pages: it runs that of the page which is open. Files of the site come from the page itself,
 * places from the fragment.
 * @param folder of the built site
 * @param site the module that every page runs, as a path in the folder
 */
export async function bundlePages(folder: string, pages: readonly PageCode[], site: string): Promise<string> {
  const withCode = pages.filter(({modules}) => modules.length > 0);
  const entry = [
    `import "./${site}";`,
    `const pages = {${withCode.map(({path}) => `${JSON.stringify(path)}: () => import("page:${path}")`).join(",")}};`,
    `await pages[document.documentElement.dataset.page]?.();`
  ].join("\n");
  const codeOf: Plugin = {
    name: "code-of-pages",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^page:/}, ({path}) => ({path: path.slice(5), namespace: "page"}));
      onLoad({filter: /.*/, namespace: "page"}, ({path}) => {
        const page = withCode.find((each) => each.path === path)!;
        return {contents: page.modules.join("\n"), resolveDir: resolve(folder, dirname(page.file)), loader: "js"};
      });
      // Readers of formats that no page of ours uses, which Framework fetches when one does.
      onResolve({filter: /\/_npm\/|\/stdlib\/|^\.\/stdlib\//}, ({path}) => ({path, namespace: "unused"}));
      onLoad({filter: /.*/, namespace: "unused"}, () => ({contents: "export {}"}));
      onLoad({filter: /[\\/]_observablehq[\\/]stdlib\.[0-9a-f]+\.js$/}, async ({path}) => ({
        contents: ownFiles(await readFile(path, "utf8")),
        resolveDir: dirname(path)
      }));
    }
  };
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: resolve(folder)},
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    platform: "browser",
    target: browsers,
    define: {"location.hash": "oneFile.hash", "import.meta.url": '"file:///"'},
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "error",
    plugins: [codeOf]
  });
  return outputFiles[0]!.text;
}

/** Framework's library with our `FileAttachment` and `registerFile` in the place of its own. */
function ownFiles(stdlib: string): string {
  const own = JSON.stringify(resolve(join("src", "components", "oneFile", "fileAttachment.ts")));
  const kept = stdlib.replace(/(export\{[^}]*?)\w+ as FileAttachment,([^}]*?)\w+ as registerFile,?([^}]*\})/, "$1$2$3");
  if (kept === stdlib) throw new Error("Framework’s stdlib no longer exports FileAttachment and registerFile");
  return `${kept}\nexport {FileAttachment, registerFile} from ${own};`;
}
