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

/** What tells this page from the others of the site, for what is kept on the device. */
export function pageKey(): string {
  const path = location.pathname.replace(/(?:index)?(?:\.html)?$/, "");
  const {page} = document.documentElement.dataset;
  return page === undefined ? path : `${path}#/${page}`;
}
