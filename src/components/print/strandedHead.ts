/**
 * The heading that stands last on a page, or the head of a table that has one row there and goes on, which should not be; null where all is well.
 * @param page as pagedjs has laid it out
 */
export function strandedHead(page: Element): HTMLElement | null {
  const texts = [
    ...page.querySelectorAll(".pagedjs_page_content *:not(.footnote, .footnote *, .unseen, .unseen *, .vh, .vh *)")
  ];
  const last = texts
    .filter((each) => each.getClientRects().length > 0 && [...each.childNodes].some(isText))
    .reduce<Element | null>((a, b) => (a && bottom(a) > bottom(b) ? a : b), null);
  return last?.closest<HTMLElement>("h2, h3, thead, .summary, figcaption") ?? null;
}

const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "";
const bottom = (element: Element) => element.getBoundingClientRect().bottom;
