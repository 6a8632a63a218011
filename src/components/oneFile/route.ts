/** A page of the site in one file, and a place on it, as the fragment of the file's address says: `#/who-speaks#q3`. */
export interface Route {
  /** Address of the page below the site's: `who-speaks`, `read/`, empty for the overview. */
  readonly page: string;
  /** The place on the page, with its `#`; empty for the top. */
  readonly place: string;
}

/** Reads a fragment; null where it names a place only, as links inside a page do. */
export function readRoute(fragment: string): Route | null {
  if (!fragment.startsWith("#/")) return null;
  const [, page = "", place = ""] = /^#\/([^#]*)(#.*)?$/s.exec(fragment) ?? [];
  return {page, place: place === "#" ? "" : place};
}

/** The fragment for a page and a place on it. */
export const writeRoute = ({page, place}: Route): string => `#/${page}${place}`;
