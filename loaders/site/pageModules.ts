import {posix} from "node:path";
import type {Metafile} from "esbuild";

/** Paths in the site of the modules that a page's own code and tags name. What is only to be loaded ahead does not count. */
export function modulesOf(html: string): string[] {
  return [...html.replace(ahead, "").matchAll(named)].map(([, , path]) => path!);
}

/**
 * A page with the modules that came of a bundling in place of those it named, and all they need at once to be loaded ahead.
 * @param file the page's file in the site
 */
export function withModules(html: string, file: string, {outputs}: Pick<Metafile, "outputs">): string {
  const made = new Map(Object.entries(outputs).map(([path, {entryPoint}]) => [entryPoint, path]));
  const up = posix.relative(posix.dirname(file), "") || ".";
  const needed = new Set<string>();
  const need = (path: string): void => {
    if (needed.has(path) || !outputs[path]) return;
    needed.add(path);
    for (const each of outputs[path].imports) if (each.kind === "import-statement") need(each.path);
  };
  const page = html.replace(ahead, "").replace(named, (_, before: string, old: string) => {
    const path = made.get(old);
    if (path === undefined) throw new Error(`${file} names ${old}, which was not put together`);
    need(path);
    return `"${before}${path}"`;
  });
  const links = [...needed].map((path) => `<link rel="modulepreload" href="${up}/${path}">\n`).join("");
  return afterText(page.replace("</head>", () => `${links}</head>`));
}

/** Text, styles and fonts come first: a page reads without its code. */
function afterText(page: string): string {
  return page.replace(/<(link rel="modulepreload"|script type="module")[^>]*/g, '$& fetchpriority="low"');
}

const ahead = /<link rel="modulepreload" href="[^"]*\/_(?:import|node)\/[^"]*">\n?/g;
const named = /"((?:\.\.?\/)+)(_import\/[^"]+\.js)"/g;
