import {readFileSync} from "node:fs";
import {afterAll, beforeAll, expect, test} from "vitest";
import {openSite, pages, type Site} from "./openSite.js";

let site: Site;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());
const own = pages.filter((path) => path !== "404");

test("every page says what it is: one title, one description of its own, a picture, linked data", async () => {
  const page = await site.browser.newPage({javaScriptEnabled: false});
  const seen = new Map<string, string>();
  for (const path of own) {
    await page.goto(site.url + path);
    const content = (selector: string) => page.locator(selector).getAttribute("content");
    const description = (await content('meta[name="description"]'))!;
    expect(description.length, path).toBeGreaterThan(30);
    expect(description.length, path).toBeLessThanOrEqual(160);
    expect(seen.get(description), `${path} has the description of another page`).toBeUndefined();
    seen.set(description, path);
    expect(await content('meta[property="og:title"]')).toBe(await page.title());
    const image = await page.request.get(new URL((await content('meta[property="og:image"]'))!, page.url()).href);
    expect(image.headers()["content-type"]).toBe("image/png");
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as {name: string};
    expect(data.name).toBe(await page.title());
  }
  await page.close();
});

test("an article's page gives a reference manager the article", async () => {
  const {page} = await site.open("read/reuters-2012-11-05");
  const content = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute("content");
  expect(await content("citation_journal_title")).toBe("Reuters");
  expect(await content("citation_publication_date")).toBe("2012/11/05");
  await page.context().close();
});

test("the site can be installed: manifest and icons are there, in their sizes", async () => {
  const {page} = await site.open("who-speaks");
  const address = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = (await (await page.request.get(address)).json()) as {
    start_url: string;
    icons: {src: string; sizes: string}[];
  };
  expect(new URL(manifest.start_url, address).href).toBe(site.url);
  for (const {src, sizes} of manifest.icons) {
    const size = await page.evaluate(
      (url) =>
        new Promise<string>((done) => {
          const image = new Image();
          image.onload = () => done(`${image.width}x${image.height}`);
          image.src = url;
        }),
      new URL(src, address).href
    );
    expect(size).toBe(sizes);
  }
  await page.context().close();
});

test("an address that leads nowhere leads home, at any depth", async () => {
  const page = await site.browser.newPage();
  await page.route(`${site.url}read/no/such`, (route) =>
    route.fulfill({status: 404, contentType: "text/html", body: readFileSync("dist/404.html", "utf8")})
  );
  await page.goto(`${site.url}read/no/such`);
  await page.locator(`#home[href="${site.url}"]`).click();
  await page.locator("h1", {hasText: "who says so?"}).waitFor();
  await page.close();
});
