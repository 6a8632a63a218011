import type {Page} from "playwright-core";

/** What a page has asked for and not yet had an answer to. */
const underWay = new WeakMap<Page, Set<unknown>>();

/** Counts what a page asks for from now on: call it before the page goes anywhere. */
export function watchRequests(page: Page): void {
  const requests = new Set<unknown>();
  underWay.set(page, requests);
  page.on("request", (request) => {
    // What the page before had asked for is not waited for: of some of it nothing is told any more.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.clear();
    requests.add(request);
  });
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
}

/**
 * Waits until a page has come to rest: nothing it asked for is under way, twice in a row, after the page had nothing left to do.
 * Playwright's “networkidle” waits for half a second without a request instead, on each page.
 */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page);
  if (!requests) throw new Error("the requests of this page were not watched from the start");
  for (let quiet = 0; quiet < 2;) {
    // On a busy machine Chromium may never call a page idle that has nothing left to do.
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), {timeout: 1000})));
    if (requests.size === 0) quiet++;
    else quiet = 0;
  }
}
