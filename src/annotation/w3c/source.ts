const scheme = "urn:x-according-to:article:";

/** The IRI that stands for an article of the kit, wherever the site lies. */
export function sourceOf(article: string): string {
  return scheme + encodeURIComponent(article);
}

/** The article an IRI names: ours, or one whose last part is an article's id, as in `https://…/read/ferry-strike.html`. */
export function articleOf(source: string, articles: readonly {readonly id: string}[]): string | null {
  const path = source.startsWith(scheme) ? source.slice(scheme.length) : (source.split(/[?#]/)[0] ?? "");
  const last = decoded(path.replace(/\/$/, "").split(/[/]/).at(-1) ?? "");
  const bare = last.replace(/\.(?:html?|txt|json)$/, "");
  return articles.find(({id}) => id === last || id === bare)?.id ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
