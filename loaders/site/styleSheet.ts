import {readFile} from "node:fs/promises";
import {build} from "esbuild";
import {browsers} from "../browsers.js";
import {lightOnly} from "./lightOnly.js";

/** Styles that only some pages need: the name of the sheet in `src/style/`, and what tells such a page in the markup of Framework's build. */
export const partsOfPages: Readonly<Record<string, RegExp>> = {
  cells: /<live-cell\b|\/components\/(liveCell|exercise|desk)\//,
  exercise: /<kit-exercise\b|<hand-in-panel\b|class="exercise\b|\/components\/(exercise|mark|desk)\//,
  desk: /<grading-desk\b|class="answer\b|\/components\/desk\//,
  own: /class="own-desk\b|\/components\/own\//,
  mark: /class="marking\b|\/components\/mark\//
};

/** The styles of the site as one small sheet, in the order of `src/style.css`, without those parts that are not among `parts`. */
export async function styleSheet(parts: readonly string[] = Object.keys(partsOfPages)): Promise<string> {
  const left = Object.keys(partsOfPages).filter((part) => !parts.includes(part));
  const sheet = (await readFile("src/style.css", "utf8"))
    .split("\n")
    .filter((line) => !left.some((part) => line.includes(`/${part}.css"`)))
    .join("\n");
  const {outputFiles} = await build({
    stdin: {contents: sheet, resolveDir: "src", loader: "css"},
    alias: {"observablehq:default.css": "./node_modules/@observablehq/framework/dist/style/default.css"},
    bundle: true,
    minify: true,
    write: false,
    target: browsers,
    legalComments: "none",
    logLevel: "warning",
    tsconfigRaw: {}
  });
  return lightOnly(outputFiles[0]!.text);
}
