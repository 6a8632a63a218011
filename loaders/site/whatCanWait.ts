/** A file of the built site, as its path in the folder. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
}

/** A site of up to so many bytes is kept on a device as a whole, at the first visit. */
export const mostAtOnce = 25_000_000;

/**
 * The files of a large site that a device keeps only when they are read, or when the reader asks for all: the pages and files of single
 * articles, and the tables that are there to be taken away. A small site has none.
 * @param articles pages of articles, below the site's address
 */
export function whatCanWait(files: readonly BuiltFile[], articles: ReadonlySet<string>): ReadonlySet<string> {
  const all = files.reduce((sum, {bytes}) => sum + bytes, 0);
  if (all <= mostAtOnce) return new Set();
  const waits = (name: string): boolean =>
    articles.has(name.replace(/\.html$/, "")) || /^_file\/data\/(?:articles\/(?!index\.)|(?:tables|rows)\/)/.test(name);
  return new Set(files.map(({name}) => name).filter(waits));
}
