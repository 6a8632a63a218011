import {readdir, readFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {deflateRawSync} from "node:zlib";
import {bundle} from "../bundle.js";
import {builtPages} from "./builtPages.js";
import {bundlePages} from "./bundlePages.js";
import {inOrder} from "./inOrder.js";
import {inlineStyles} from "./inlineStyles.js";
import {pointInside} from "./pointInside.js";
import {readableCopy} from "./readableCopy.js";
import {takeApart} from "./takeApart.js";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/**
 * The built site as one HTML file that asks for nothing: the overview stands in it as it is; other pages, code and data are
 * compressed beside it and unpacked when they are wanted. For browsers that run no code all pages follow the overview.
 * @param folder of the built site
 */
export async function oneFile(folder: string): Promise<string> {
  const pages = inOrder(await builtPages(folder));
  const parts = pages.map((page) => ({...page, ...takeApart(page.html)}));
  const offered = await filesOf(folder);
  const inside = {pages: new Set(pages.map(({path}) => path)), files: new Set(offered)};
  const overview = parts.find(({path}) => path === "");
  if (!overview) throw new Error(`there is no index.html in ${folder}: run npm run build first`);
  const site = /<script type="module" src="\.\/([^"]+)"[^>]*><\/script>/.exec(overview.html)?.[1];
  if (!site) throw new Error(`${folder}/index.html does not load the site’s script`);

  const blocks: string[] = [];
  const embed = (name: string, content: string | Uint8Array) =>
    blocks.push(
      `<script type="text/plain" data-file="${encodeURI(name)}" data-type="${types[extname(name)] ?? "application/octet-stream"}">${deflateRawSync(content, {level: 9}).toString("base64")}</script>`
    );
  embed("site.js", await bundlePages(folder, parts, site));
  const others = parts
    .filter(({path}) => path !== "")
    .map(({path, file, title, body}) => ({path, title, body: pointInside(body, file, inside)}));
  for (const {path, title, body} of others) embed(`page:${path}`, `${title}\n${body}`);
  for (const file of offered) embed(file, await readFile(join(folder, file)));

  const [style, start, icon] = await Promise.all([
    inlineStyles(folder, overview.html),
    bundle("src/components/oneFile/start.ts", "iife"),
    readFile("src/icon.svg")
  ]);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${overview.title}</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon.toString("base64")}">
<style>${style}
[data-opening] body{visibility:hidden}</style>
${[...overview.html.matchAll(/<script>document\.documentElement[\s\S]*?<\/script>/g)].join("\n")}
<script>${start}</script>
${blocks.join("\n")}
</head>
<body>
<a id="/"></a>
${withCopies(pointInside(overview.body, overview.file, inside), others)}
</body>
</html>
`;
}

/** The overview, and after it all other pages for browsers that run no code; to all else these are text which is never looked at. */
function withCopies(overview: string, others: readonly {path: string; title: string; body: string}[]): string {
  const list = others.map(
    ({path, title}) => `<li><a href="#/${encodeURI(path)}">${title.replace(/ \| [^|]*$/, "")}</a></li>`
  );
  const copies = others.map(({path, body}) => readableCopy(body, path)).join("\n");
  const at = overview.lastIndexOf("</main>") + "</main>".length;
  return `${overview.slice(0, at)}
<noscript>
<div id="observablehq-main" class="observablehq"><p>This file holds ${others.length + 1} pages. Without JavaScript they follow each other; cells, exercises and downloads need it.</p>
<ol>${list.join("")}</ol></div>
${copies}
</noscript>${overview.slice(at)}`;
}

/** The file may ask nobody for anything; a test opens it with the network watched, and this holds where no test looks. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "font-src data:",
  "img-src data: blob:",
  "connect-src blob: data:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");

/** Files that pages use or offer; fonts go into the styles. */
async function filesOf(folder: string): Promise<string[]> {
  const all = await readdir(folder, {recursive: true, withFileTypes: true});
  return all
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/")
    )
    .filter((file) => /^(_file\/data|_search)\//.test(file))
    .sort();
}
