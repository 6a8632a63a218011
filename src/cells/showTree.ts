import {html, type Html} from "../html/html.js";
import type {Tree} from "../kernel/types.js";

/** An object or a list as a tree whose branches open; the first two levels are open. */
export function showTree(tree: Tree, depth = 0): Html {
  if (tree.is === "value")
    return html`<span class="v-${safe(tree.type)}">${tree.type === "string" ? `"${tree.text}"` : tree.text}</span>`;
  const size = tree.entries.length + tree.more;
  const what =
    tree.is === "list"
      ? `list of ${size}`
      : `${tree.name === "" ? "object" : tree.name}, ${size} ${size === 1 ? "field" : "fields"}`;
  if (size === 0) return html`<span class="v-empty">${tree.is === "list" ? "empty list" : "empty object"}</span>`;
  const more = tree.more > 0 ? html`<li class="v-more">… and ${String(tree.more)} more</li>` : null;
  return html`<details${depth < 2 ? {html: " open"} : null}><summary>${what}</summary><ul>${tree.entries.map(
    ([key, item]) => html`<li><span class="v-key">${key}</span> ${showTree(item, depth + 1)}</li>`
  )}${more}</ul></details>`;
}

function safe(type: string): string {
  return type.replace(/[^a-z]/g, "");
}
