import {html, type Html} from "../html/html.js";

/** Code as lines without colours: what a reader's kept code looks like before the editor is loaded. Changed lines are marked. */
export function plainCode(source: string, author: string): Html {
  const before = new Set(author.split("\n"));
  const lines = source
    .split("\n")
    .map((line) => html`<span class="line${before.has(line) ? "" : " ch"}">${line} </span>`.html);
  return {html: lines.join("")};
}
