import {mkdir, readdir} from "node:fs/promises";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// Pictures of every built page, light and dark, wide and narrow, for review: shots/<page>-<theme>-<width>.png.
const folder = process.argv[2] ?? "shots";
const only = process.argv[3];
await mkdir(folder, {recursive: true});
const pages = (await readdir("dist", {recursive: true})).filter(
  (f) => f.endsWith(".html") && (!only || f.includes(only))
);
const site = await serve("dist");
const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
try {
  for (const theme of ["light", "dark"] as const)
    for (const width of [1280, 390]) {
      const page = await browser.newPage({viewport: {width, height: 900}, colorScheme: theme});
      for (const file of pages) {
        await page.goto(site.url + file.replaceAll("\\", "/").replace(/(index)?\.html$/, ""));
        await page.evaluate(() => document.fonts.ready);
        const name = file.replace(/\.html$/, "").replaceAll(/[\\/]/g, "-");
        await page.screenshot({path: join(folder, `${name}-${theme}-${width}.png`), fullPage: true});
      }
      await page.close();
    }
} finally {
  await browser.close();
  site.close();
}
console.log(`${pages.length * 4} pictures in ${folder}/`);
