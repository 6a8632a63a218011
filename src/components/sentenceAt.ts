const pages = new Map<string, Promise<Document>>();

/** A page of the site; the page we are on is there already. */
function pageOf(url: string): Promise<Document> {
  if (url === location.href.replace(/#.*/, "")) return Promise.resolve(document);
  let page = pages.get(url);
  if (!page) {
    page = fetch(url)
      .then((response) => response.text())
      .then((text) => new DOMParser().parseFromString(text, "text/html"));
    pages.set(url, page);
  }
  return page;
}

/**
 * The sentence that a link into the reader leads to, with the marks it has there, then who speaks and through whom. Null where
 * it cannot be had.
 */
export async function sentenceAt(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  const page = await pageOf(link.href.replace(/#.*/, "")).catch(() => null);
  const id = decodeURIComponent(link.hash.slice(1));
  const mark = page?.getElementById(id);
  const paragraph = mark?.matches(".para") ? mark.querySelector("p") : mark?.closest("p");
  if (!page || !mark || !paragraph) return null;
  const out = document.createElement("div");
  const sentence = out.appendChild(document.createElement("p"));
  sentence.className = "tx";
  sentence.append(document.importNode(cut(paragraph, mark), true));
  for (const other of sentence.querySelectorAll("[id], a[href]")) {
    if (other.getAttribute("data-q") === id || other.id === id) other.classList.add("on");
    other.removeAttribute("id");
    if (other.matches("a.n")) other.remove();
    else other.removeAttribute("href");
  }
  for (const other of sentence.querySelectorAll(`[data-q="${CSS.escape(id)}"]`)) other.classList.add("on");
  for (const titled of sentence.querySelectorAll("[title]")) titled.removeAttribute("title");
  const note = page.querySelector(`[data-note="${CSS.escape(id)}"]`);
  const chain = note?.querySelector("ol.chain");
  if (chain) out.append(document.importNode(chain, true));
  else if (mark.title) out.appendChild(document.createElement("p")).textContent = mark.title;
  return out;
}

/** A paragraph from the full stop before a mark to the one after it. */
function cut(paragraph: Element, mark: Element): DocumentFragment {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  if (mark.contains(paragraph)) return range.cloneContents();
  const text = paragraph.textContent ?? "";
  const id = mark.id;
  const pieces = [...paragraph.querySelectorAll(`.q[data-q="${CSS.escape(id)}"]`)];
  const first = offsetOf(paragraph, pieces[0] ?? mark);
  const last = pieces.at(-1) ?? mark;
  const end = offsetOf(paragraph, last) + (last.textContent ?? "").length;
  const before = [...text.slice(0, first).matchAll(/[.!?]["”]?\d*\s+(?=["“(]?\p{Lu})/gu)]
    .filter((m) => !/(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|St))\.\s*$/u.test(text.slice(0, m.index + m[0].length)))
    .at(-1);
  const after = /[.!?]["”]?\d*(?=\s+["“(]?\p{Lu}|\s*$)/u.exec(text.slice(end));
  const from = at(paragraph, before ? before.index + before[0].length : 0);
  const to = at(paragraph, after ? end + after.index + after[0].length : text.length);
  if (from) range.setStart(...from);
  if (to) range.setEnd(...to);
  return range.cloneContents();
}

function offsetOf(paragraph: Element, element: Element): number {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  range.setEndBefore(element);
  return range.toString().length;
}

/** The text node that holds a character, and where in it. */
function at(paragraph: Element, offset: number): [Text, number] | null {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return null;
}
