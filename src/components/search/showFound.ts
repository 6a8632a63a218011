import {snippet, type Found} from "../../search/find.js";

/** As many of each kind are shown at first, and as many more with each press. */
const batch = {page: 5, sentence: 20} as const;
const names = {page: ["page", "pages"], sentence: ["sentence", "sentences"]} as const;

/**
 * Shows what was found: pages, then sentences, each as a link with the words found marked.
 * @param root the site's address, seen from this page
 */
export function showFound(results: HTMLElement, found: readonly Found[], root: string): void {
  const said = document.createElement("div");
  said.role = "status";
  const of = (kind: Found["kind"]) => found.filter((each) => each.kind === kind);
  const counted = (["page", "sentence"] as const)
    .map((kind) => [of(kind).length, names[kind][of(kind).length === 1 ? 0 : 1]] as const)
    .filter(([n]) => n > 0)
    .map(([n, name]) => `${n} ${name}`);
  said.textContent = counted.length > 0 ? counted.join(", ") : "Nothing found";
  results.replaceChildren(said, ...(["page", "sentence"] as const).map((kind) => list(of(kind), kind, root)));
}

function list(found: readonly Found[], kind: Found["kind"], root: string): HTMLElement {
  const box = document.createElement("ol");
  box.className = `found ${kind}s`;
  if (found.length === 0) box.hidden = true;
  const more = (from: number): void => {
    const to = from + batch[kind];
    box.append(...found.slice(from, to).map((each) => item(each, root)));
    if (to >= found.length) return;
    const place = box.appendChild(document.createElement("li"));
    const button = place.appendChild(document.createElement("button"));
    Object.assign(button, {type: "button", className: "linklike", textContent: `More (${found.length - to})`});
    button.addEventListener("click", () => {
      place.remove();
      more(to);
      box.querySelectorAll<HTMLElement>("a")[to]?.focus();
    });
  };
  more(0);
  return box;
}

function item(each: Found, root: string): HTMLElement {
  const place = document.createElement("li");
  const link = place.appendChild(document.createElement("a"));
  link.href = hrefOf(root, each.href);
  const name = link.appendChild(document.createElement("b"));
  name.textContent = each.title;
  name.dir = "auto";
  if (each.where) link.append(document.createElement("br"), small(each.where));
  const words = link.appendChild(document.createElement("span"));
  words.dir = "auto";
  for (const part of snippet(each.text, each.terms, 140)) {
    const piece = part.found ? document.createElement("mark") : null;
    if (piece) piece.textContent = part.text;
    words.append(piece ?? part.text);
  }
  return place;
}

function small(text: string): HTMLElement {
  const box = document.createElement("small");
  box.textContent = text;
  box.dir = "auto";
  return box;
}

/** In one file a page is a fragment of the file's own address. */
const hrefOf = (root: string, href: string) =>
  document.documentElement.dataset["page"] === undefined ? root + href || "./" : `#/${href}`;
