import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {escapeHtml, render, type Html, type Value} from "../../src/html/html.js";
import {articlePages} from "../../src/pages/read/article.js";
import {dataPage, type RowCounts} from "../../src/pages/data/dataPage.js";
import {figureHtml, hasMoreRows, middleWidth, narrowWidth, textWidth, type Figure} from "../../src/pages/figure.js";
import {markPage} from "../../src/pages/mark/guideline.js";
import {methodPage} from "../../src/pages/method/methodPage.js";
import {listPages, readPage, sideBySidePage} from "../../src/pages/read/readPage.js";
import {count, inWords, capital} from "../../src/pages/words.js";
import type {AccuracyFile, ValidationFile} from "../../src/scoring/measure.js";
import {extract} from "../../src/extract/extract.js";
import {ownPage} from "../../src/own/ownPage.js";
import {schema, tableNames} from "../../src/tables/schema.js";
import type {Problem} from "../../src/tables/types.js";
import type {Scope} from "../../src/kernel/types.js";
import {kitVersion} from "../exercises/kitVersion.js";
import {lessonPages, type LessonPages} from "../exercises/lessonPages.js";
import {tableScope} from "../exercises/tableScope.js";
import {extractCorpus, type ReadCorpus} from "../extractCorpus.js";
import {drawSvg} from "./drawSvg.js";
import type {Filling} from "./fill.js";
import {rowsCsv} from "./rowsCsv.js";
import {pageCorpus, walkPages} from "./walkPages.js";

/** All that the pages say and show, computed from the articles; `problems` as the corpus has them. */
export interface Computed {
  /** The corpus it was computed from. */
  readonly corpus: ReadCorpus;
  readonly pages: Filling;
  /** Tables under figures that are too long for their pages: CSV by the name of its file. */
  readonly rows: Readonly<Record<string, string>>;
  /** Addresses below `/read/` of all articles and their parts. */
  readonly articles: readonly string[];
  /** Addresses below `/read/list/` of the pages of a long list of articles, after the first. */
  readonly lists: readonly string[];
  /** Lessons of this edition of the site: their pages' addresses, and their entries in the sidebar. */
  readonly exercises: Omit<LessonPages, "modules">;
  readonly problems: readonly Problem[];
  /** What live cells can use. */
  readonly scope: Scope;
}

/** Reads the articles, extracts, and computes every value that a page's `{{name}}` stands for. Charts are drawn here. */
export async function computePages(): Promise<Computed> {
  const read = extractCorpus();
  const corpus = pageCorpus(read);
  const counts = Object.fromEntries(
    tableNames.map((name) => [name, schema[name].rows(read.readings).length])
  ) as RowCounts;
  const {tables: mine, ...own} = ownPage(corpus, extract);
  const scope: Scope = {...tableScope(read.readings), groups: {mine}};
  const {modules: lessons, ...exercises} = await lessonPages(read.readings, scope);
  const modules: Record<string, Readonly<Record<string, Value | Figure>>> = {
    ...walkPages(corpus),
    "/read/index": readPage(corpus),
    "/read/side-by-side": sideBySidePage(corpus),
    "/your-own": own,
    "/mark": markPage(),
    "/data": dataPage(counts),
    ...lessons,
    "/how": methodPage(corpus, accuracy(), validation(), kitVersion),
    "*": {
      footer: footer(
        corpus.readings.length,
        corpus.readings.reduce((n, r) => n + r.words, 0)
      ),
      ...lessons["*"]
    },
    // The page of an article that is not there (a mistyped address in preview).
    "/read/*": {heading: "No such article", byline: "", tabs: readPage(corpus).tabs, layers: "", key: "", reader: ""}
  };
  const lists = listPages(corpus);
  for (const [page, shown] of lists) modules[`/read/list/${page}`] = shown;
  const articles = corpus.readings.flatMap((r) => articlePages(corpus, r));
  for (const [page, shown] of articles) modules[`/read/${page}`] = shown;

  const pages: Record<string, Record<string, string | Html>> = {};
  const rows: Record<string, string> = {};
  for (const [path, values] of Object.entries(modules)) {
    const page: Record<string, string | Html> = (pages[path] = {});
    for (const [name, value] of Object.entries(values)) page[name] = await show(value, path, rows);
  }
  return {
    corpus: read,
    pages,
    rows,
    articles: articles.map(([page]) => page),
    lists: lists.map(([page]) => page),
    exercises,
    problems: read.problems,
    scope
  };
}

/** A value of a page as markup. The rows of a figure that are too many for the page go into a file of `rows`. */
async function show(value: Value | Figure, page: string, rows: Record<string, string>): Promise<string | Html> {
  if (typeof value === "string") return value;
  if (value != null && typeof value === "object" && "spec" in value) {
    const draw = (width: number) => drawSvg(value.spec(width), value.label);
    const [wide, narrow, middle] = await Promise.all([
      draw(value.width),
      value.narrow ? null : draw(narrowWidth),
      value.width > textWidth ? draw(middleWidth) : null
    ]);
    const file = hasMoreRows(value) ? `${page.slice(1)}-${value.id}.csv` : null;
    if (file) rows[file] = rowsCsv(value.table);
    return figureHtml(
      value,
      {html: wide},
      value.narrow ?? {html: narrow!},
      file && `./data/rows/${file}`,
      middle == null ? undefined : {html: middle}
    );
  }
  return {html: render(value)};
}

function accuracy(): AccuracyFile | null {
  const file = join("data", "accuracy.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as AccuracyFile) : null;
}

function validation(): ValidationFile {
  return JSON.parse(readFileSync(join("data", "model", "validation.json"), "utf8")) as ValidationFile;
}

const footer = (articles: number, words: number): Html => ({
  html: `${escapeHtml(capital(articles > 12 ? count(articles, "article") : `${inWords(articles)} ${articles === 1 ? "article" : "articles"}`))}, ${escapeHtml(count(words, "word"))}. The articles belong to their publishers; the marks are this kit’s. Nothing you do here leaves your device.`
});
