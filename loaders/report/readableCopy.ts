/**
 * What a page of one file reads as where no code runs: its text with tables and drawings, its places under names of their own, so
 * that `#/page` and `#/page#place` lead there though all pages stand in one document.
 * @param body whose links are already those of `pointInside`
 */
export function readableCopy(body: string, path: string): string {
  const main = body.slice(body.indexOf(">", body.indexOf("<main ")) + 1, body.lastIndexOf("</main>"));
  const text = main
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<\/?noscript>/g, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => inPlace(tag, path));
  return `<section id="/${path}">\n<div id="observablehq-main" class="observablehq">\n${text}\n</div>\n</section>`;
}

/** What names a place, or a place of the page by its name. */
const naming = /\s(id|href|for|headers|list|aria-(?:labelledby|describedby|controls|owns|details))="([^"]*)"/g;

function inPlace(tag: string, path: string): string {
  return tag.replace(naming, (whole, attribute: string, value: string) => {
    if (attribute === "href") {
      if (value === "#") return "";
      // The overview stands first, its places under their own names.
      if (value.startsWith("#/#")) return ` href="${value.slice(2)}"`;
      return /^#[^/]/.test(value) ? ` href="#/${encodeURI(path)}${value}"` : whole;
    }
    const names = value.split(/\s+/).filter((name) => name !== "");
    return ` ${attribute}="${names.map((name) => `/${path}#${name}`).join(" ")}"`;
  });
}
