import type {BuiltPage} from "../report/builtPages.js";

type Page = Pick<BuiltPage, "path" | "html">;

/** Links from page to page, or to a place on one, that lead nowhere: “who-speaks links to read/post#q9”. */
export function brokenLinks(pages: readonly Page[]): string[] {
  const ids = new Map(
    pages.map(({path, html}) => [path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!))] as const)
  );
  const broken = new Set<string>();
  for (const {path, html} of pages)
    for (const [, href] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const {host, pathname, hash} = new URL(href!.replaceAll("&amp;", "&"), `http://site/${path}`);
      const to = decodeURIComponent(pathname.slice(1));
      // Files beside the pages, and what stands behind the “#” for a script to read, are not looked after here.
      if (host !== "site" || to.startsWith("_") || /\.\w+$/.test(to)) continue;
      const there = ids.get(to);
      const id = decodeURIComponent(hash.slice(1));
      if (!there || (id !== "" && !there.has(id))) broken.add(`${path || "the overview"} links to ${to}${hash}`);
    }
  return [...broken];
}
