import {existsSync, readdirSync} from "node:fs";
import {chromium, type Browser, type BrowserContextOptions, type Page} from "playwright-core";
import {findBrowser} from "../../loaders/site/findBrowser.js";
import {serve} from "../../loaders/site/serve.js";
import {settled, watchRequests} from "./settled.js";

/** Every page of the built site, as its address below the site's. */
export const pages = existsSync("dist")
  ? readdirSync("dist", {recursive: true, encoding: "utf8"})
      .filter((file) => file.endsWith(".html"))
      .map((file) => file.replaceAll("\\", "/").replace(/(index)?\.html$/, ""))
      .sort()
  : [];

export interface OpenOptions extends BrowserContextOptions {
  /** Lets the page keep the whole site for use without a network, as a reader's browser does. */
  readonly offline?: boolean;
  /** Makes of a page as it was built the page that is opened. */
  readonly change?: (html: string) => string;
}

export interface Opened {
  readonly page: Page;
  /** What must not happen: a request elsewhere, a failed one, an error said or thrown. */
  readonly faults: string[];
}

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A page come to rest, in a context of its own. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Opened>;
  /** Loads another page of the site where one is open, which costs half of opening it anew; its faults are counted anew. */
  readonly go: (opened: Opened, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built site in a browser, served under a path as a project page is. */
export async function openSite(folder = "dist"): Promise<Site> {
  if (!existsSync(folder))
    throw new Error(`there is no built site in ${folder}: run npm run build, or build:teacher, first`);
  const site = await serve(folder, "/some/prefix/");
  const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
  return {
    url: site.url,
    browser,
    open: async (path, {change, offline = false, ...options} = {}) => {
      const context = await browser.newContext({
        viewport: {width: 1280, height: 900},
        reducedMotion: "reduce",
        ...options
      });
      // Else each page that is opened fetches all of the site; and one that is changed must not come from what is kept.
      if (!offline) await context.addInitScript("delete Navigator.prototype.serviceWorker");
      const page = await context.newPage();
      watchRequests(page);
      const faults: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url()))
          faults.push(`asked for ${request.url()}`);
      });
      page.on("response", (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
      });
      // What a page had asked for when it was left is no fault of it.
      page.on("requestfailed", (request) => {
        if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          faults.push(`${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
      if (change)
        await page.route(
          (url) => url.href.split("#")[0] === (site.url + path).split("#")[0],
          async (route) => {
            const response = await route.fetch();
            await route.fulfill({response, body: change(await response.text())});
          }
        );
      await page.goto(site.url + path);
      if (options.javaScriptEnabled ?? true) await settled(page);
      return {page, faults};
    },
    go: async ({page, faults}, path) => {
      faults.length = 0;
      await page.goto(site.url + path);
      await settled(page);
    },
    close: async () => {
      await browser.close();
      site.close();
    }
  };
}
