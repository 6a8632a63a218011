import {posix} from "node:path";

/** What leads to other files from a page: pages of the site, and files it offers. */
export interface Inside {
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/**
 * Turns the links of a page into links inside one file: to pages as `#/page#place`, to downloads as the name of the embedded file.
 * Places on the same page and addresses elsewhere stay.
 * @param file the page's file in the folder of the site
 */
export function pointInside(body: string, file: string, {pages, files}: Inside): string {
  return body.replace(/(<[a-z][^<>]*?) href="([^"]*)"/g, (whole, before: string, href: string) => {
    if (href.startsWith("#") || /^[a-z][a-z+.-]*:/i.test(href)) return whole;
    const [address = "", place] = href.split("#");
    const path = posix.normalize(posix.join(posix.dirname(file), decodeURI(address))).replace(/^\.\/?$/, "");
    if (files.has(path)) return `${before} href="#" data-embedded="${path}"`;
    const page = [path, `${path}/`].find((each) => pages.has(each));
    return page === undefined ? whole : `${before} href="#/${encodeURI(page)}${place ? `#${place}` : ""}"`;
  });
}
