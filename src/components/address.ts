/**
 * The whole address of a place on this page, as a link that is copied must have it.
 * @param fragment with its `#`
 */
export function addressOf(fragment: string): string {
  const {page} = document.documentElement.dataset;
  const base = location.href.replace(/#.*$/s, "");
  // In one file all pages have one address; the fragment says which is meant.
  return page === undefined ? base + fragment : `${base}#/${page}${fragment}`;
}

/**
 * The whole address of a place on another page of the site.
 * @param path of the page, without a slash before it
 * @param fragment with its `#`, or empty
 * @param root the site's own address, with a slash at its end; not looked at in one file
 */
export function addressOn(path: string, fragment: string, root: string): string {
  if (document.documentElement.dataset["page"] === undefined) return new URL(path + fragment, root).href;
  return `${location.href.replace(/#.*$/s, "")}#/${path}${fragment}`;
}

/** Which page a link leads to, to be compared with `pageKey`. */
export function pageOf(link: HTMLAnchorElement): string {
  return (document.documentElement.dataset["page"] === undefined ? link.pathname : link.hash.slice(1)).replace(
    /(?:index)?(?:\.html)?$/,
    ""
  );
}

/** What tells this page from the others of the site, for what is kept on the device. */
export function pageKey(): string {
  const {page} = document.documentElement.dataset;
  return page === undefined ? location.pathname.replace(/(?:index)?(?:\.html)?$/, "") : `/${page}`;
}
