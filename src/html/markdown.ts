import MarkdownIt from "markdown-it";
import type {Html} from "./html.js";

const markdown = new MarkdownIt({html: false});

/** Markdown of the kit's own authors as markup; HTML in it is shown and not run. */
export function markdownHtml(source: string): Html {
  return {html: markdown.render(source)};
}
