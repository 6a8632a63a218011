import {readFile} from "node:fs/promises";
import {posix, relative} from "node:path";
import type {Plugin} from "esbuild";

/**
 * Modules that are put together say where they stood: `import.meta.url` and what they import of Framework's become the names
 * of places in the site, until `pointFrom` makes addresses of them.
 * @param root the folder of the site
 */
export function placesKept(root: string): Plugin {
  const placeOf = (path: string) => relative(root, path).replaceAll("\\", "/");
  return {
    name: "places-kept",
    setup({onResolve, onLoad}) {
      onResolve({filter: /\/_(observablehq|npm)\//}, ({path, resolveDir}) => ({
        path: `place:${posix.join(placeOf(resolveDir), path)}`,
        external: true
      }));
      onLoad({filter: /\.js$/}, async ({path}) => ({
        contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", () =>
          JSON.stringify(`url:${placeOf(path)}`)
        ),
        loader: "js"
      }));
    }
  };
}

/** The code as it must read in the folder `place` of the site. */
export function pointFrom(place: string, code: string): string {
  const from = (to: string) => JSON.stringify(posix.relative(place, to).replace(/^(?!\.)/, "./"));
  return code
    .replace(/(["'`])place:(_[^"'`]+)\1/g, (_, _quote, to: string) => from(to))
    .replace(/(["'`])url:(_[^"'`]+)\1/g, (_, _quote, to: string) => `new URL(${from(to)},import.meta.url).href`);
}
