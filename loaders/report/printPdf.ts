import {readFile} from "node:fs/promises";
import {chromium} from "playwright-core";
import type {PaperDrawing, PrintForm, PrintPage} from "../../src/pages/printed.js";
import {bundle} from "../bundle.js";
import {findBrowser} from "../site/findBrowser.js";
import {serve} from "../site/serve.js";
import {styleSheet} from "../site/styleSheet.js";
import {builtPages, type BuiltPage} from "./builtPages.js";
import {inOrder} from "./inOrder.js";
import {paperDrawings} from "./paperDrawings.js";

/** Pages that are tools, or say again what other pages say. */
const noPaper = /^(read\/(side-by-side)?|lessons\/.*|teach|teacher\/.*|your-own|mark.*|data)$/;

export interface Printed {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The notes at the foot of each page that has some, by their names. */
  readonly feet: readonly (readonly string[])[];
  /** Pieces of tables without a head. */
  readonly headless: readonly string[];
  /** Headings that nothing follows on their page. */
  readonly alone: readonly string[];
  /** What each page leaves empty, as a share of its height; without those on which a chapter ends. */
  readonly holes: readonly (readonly [page: number, share: number])[];
  /** The size of the smallest words in drawings, in points. */
  readonly smallestWords: number;
  /** The contents as printed: the chapter, and the page on which it begins. */
  readonly contents: readonly (readonly [chapter: string, page: number])[];
}

/**
 * The built site on paper, as a PDF (A4): a report with its sources as notes at the foot of the page, or a worksheet of its exercises.
 * @param folder of the built site
 */
export async function printPdf(folder: string, form: PrintForm): Promise<Printed> {
  const all = inOrder(await builtPages(folder));
  const chosen = form === "report" ? all.filter(({path}) => !noPaper.test(path)) : lessonsAndTheirArticles(all);
  const faces = /<style>@font-face[\s\S]*?<\/style>/.exec(all[0]!.html)?.[0] ?? "";
  const [drawings, style, pagedjs, script, sheet, look] = await Promise.all([
    form === "report" ? paperDrawings() : [],
    styleSheet(),
    readFile("node_modules/pagedjs/dist/paged.min.js", "utf8"),
    bundle("src/components/print/print.ts", "iife"),
    readFile("loaders/report/paper.css", "utf8"),
    readFile("loaders/report/paperLook.css", "utf8")
  ]);
  const site = await serve(folder);
  const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
  try {
    const page = await browser.newPage({colorScheme: "light", viewport: {width: 1000, height: 1200}});
    const blank = `<!DOCTYPE html><html lang="en" data-theme="light"><head><meta charset="utf-8"><title>According To</title>${faces}<style>${style}</style><style>${look}</style></head><body></body></html>`;
    await page.route(`${site.url}print`, (route) => route.fulfill({contentType: "text/html", body: blank}));
    await page.goto(`${site.url}print`);
    await page.emulateMedia({media: "screen"});
    await page.addScriptTag({content: pagedjs});
    await page.addScriptTag({content: script});
    const counted = await page.evaluate(
      ([given, drawn, as, css]) =>
        (
          window as unknown as {
            print(
              pages: readonly PrintPage[],
              drawings: readonly PaperDrawing[],
              form: string,
              css: string
            ): Promise<Omit<Printed, "pdf">>;
          }
        ).print(given, drawn, as, css),
      [chosen.map(({path, html}) => ({path, html})), drawings, form, sheet] as const
    );
    const lost = counted.contents.find(([, first]) => !first);
    if (lost) throw new Error(`“${lost[0]}” did not come onto paper: something before it is taller than a page`);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true, outline: true, tagged: true});
    return {pdf, ...counted};
  } finally {
    await browser.close();
    site.close();
  }
}

/** The lessons, and after them the articles that their exercises name, to be read and marked on paper. */
function lessonsAndTheirArticles(all: readonly BuiltPage[]): BuiltPage[] {
  const lessons = all.filter(({path}) => /^lessons\/./.test(path));
  const named = new Set(lessons.flatMap(({html}) => [...html.matchAll(/"article":"([^"]+)"/g)].map(([, id]) => id)));
  const isNamed = ({path}: BuiltPage) => named.has(path.replace(/^read\//, "").replace(/~\d+$/, ""));
  return [...lessons, ...all.filter((page) => /^read\/./.test(page.path) && isNamed(page))];
}
