import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {launch} from "chrome-launcher";
import lighthouse, {type Result} from "lighthouse";
import {builtPages} from "./report/builtPages.js";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// Lighthouse, mobile settings, on every built page, served compressed: npm run lighthouse [-- PARTS OF PATHS]. After a build; it fails
// where a page has less than `least`. Figures of speed mean something on a machine that does nothing else.
const least = {performance: 95, accessibility: 100, "best-practices": 100, seo: 100} as const;
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

const parts = process.argv.slice(2);
const folder = process.env["SITE_OUTPUT"] ?? "dist";
const pages = (await builtPages(folder)).filter(
  ({path}) => parts.length === 0 || parts.some((part) => (path || "(overview)").includes(part))
);
const site = await serve(folder);
const browser = await launch({chromePath: findBrowser(), chromeFlags: ["--headless=new", "--no-sandbox"]});
let failed = 0;
try {
  console.log(`${"page".padEnd(34)} perf  a11y  best   seo      LCP   TBT    CLS     kB`);
  for (const {path} of pages) {
    const run = await lighthouse(site.url + path, {port: browser.port, logLevel: "error", output: "json"});
    if (!run) throw new Error(`Lighthouse gave nothing for ${path}`);
    const scores = categories.map((name) => Math.round((run.lhr.categories[name]?.score ?? 0) * 100));
    const wrong = categories.filter((name, i) => scores[i]! < least[name]);
    console.log(line(path || "(overview)", scores, run.lhr) + (wrong.length > 0 ? `  below: ${wrong.join(", ")}` : ""));
    if (wrong.length === 0) continue;
    failed++;
    for (const words of faults(run.lhr, wrong)) console.log(`    ${words}`);
    if (process.env["LIGHTHOUSE_REPORTS"])
      await writeFile(
        join(process.env["LIGHTHOUSE_REPORTS"], `${path.replaceAll("/", "-") || "overview"}.json`),
        String(run.report)
      );
  }
} finally {
  browser.kill();
  site.close();
}
console.log(
  failed === 0 ? `${pages.length} pages, all as they should be` : `${failed} of ${pages.length} pages below the mark`
);
process.exitCode = failed === 0 ? 0 : 1;

function line(path: string, scores: readonly number[], {audits}: Result): string {
  const value = (id: string) => audits[id]?.numericValue ?? 0;
  return [
    path.padEnd(34),
    ...scores.map((score) => String(score).padStart(4)),
    `${Math.round(value("largest-contentful-paint"))} ms`.padStart(9),
    `${Math.round(value("total-blocking-time"))}`.padStart(4),
    value("cumulative-layout-shift").toFixed(3),
    String(Math.round(value("total-byte-weight") / 1000)).padStart(5)
  ].join("  ");
}

/** What cost points, in the words of the audit. */
function faults({categories: all, audits}: Result, wrong: readonly Category[]): string[] {
  return wrong.flatMap((name) =>
    (all[name]?.auditRefs ?? [])
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({id}) => `${name}: ${audits[id]!.title} ${audits[id]!.displayValue ?? ""}`)
  );
}
