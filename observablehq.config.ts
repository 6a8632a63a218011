import {existsSync, readFileSync, statSync} from "node:fs";
import type MarkdownIt from "markdown-it";
import type {Computed} from "./loaders/site/computePages.js";
import {contents} from "./loaders/site/contents.js";
import {fill} from "./loaders/site/fill.js";
import {placeExercises} from "./loaders/site/placeExercises.js";
import {pageHead, pageHeader, wordmark} from "./loaders/site/pageHead.js";
import {buildEngine} from "./loaders/nodeKernel.js";
import {liveFence} from "./src/cells/liveFence.js";
import {extract} from "./src/extract/extract.js";
import type {Html} from "./src/html/html.js";

const stored = "src/.observablehq/cache/pages/pages.json";
/** What the pages need of it: all but the corpus. */
type Stored = Omit<Computed, "corpus">;
let read: {time: number; computed: Stored} | null = null;

/** What the build or the preview computed last: read again when it was written again. */
function computed(): Stored {
  const time = statSync(stored).mtimeMs;
  if (read?.time !== time) read = {time, computed: JSON.parse(readFileSync(stored, "utf8")) as Stored};
  return read.computed;
}

/** Lines of front matter at the beginning of a page's file. */
function linesBefore(path: string): number {
  const file = `src${path}.md`;
  if (!existsSync(file)) return 0;
  return (/^---\r?\n[^]*?\n---\r?\n/.exec(readFileSync(file, "utf8"))?.[0].split("\n").length ?? 1) - 1;
}

const engine = await buildEngine();
if (process.env["PAGES_ARE_COMING"]) while (!existsSync(stored)) await new Promise((done) => setTimeout(done, 20));

export default {
  root: "src",
  output: process.env["SITE_OUTPUT"] ?? "dist",
  title: "According To",
  home: wordmark,
  pages: contents(computed().exercises),
  dynamicPaths: () => [
    ...computed().articles.map((id) => `/read/${id}`),
    ...computed().lists.map((page) => `/read/list/${page}`),
    ...computed().exercises.paths
  ],
  style: "style.css",
  globalStylesheets: [],
  search: true,
  typographer: false,
  toc: {label: "On this page"},
  head: pageHead,
  header: pageHeader,
  footer: ({path}: {path: string}) =>
    ((computed().pages[path]?.["pager"] ?? {html: ""}) as Html).html + (computed().pages["*"]!["footer"] as Html).html,
  markdownIt: (md: MarkdownIt) =>
    liveFence(
      placeExercises(
        fill(md, () => computed().pages, process.env["MARKUP_WAITS"] === "true"),
        () => computed().pages
      ),
      {
        engine,
        scope: () => computed().scope,
        linesBefore,
        extract: (text, published) => extract({id: "pasted", text, published}),
        warn: (message) => void process.stderr.write(`${message}\n`)
      }
    )
};
