const name = "found";

/**
 * Shows the words that an address such as `#at-120-180` names, by their offsets in the article: scrolls there and marks them,
 * without a change to the markup. Any other place takes the mark away.
 */
export function followSpans(): void {
  window.addEventListener("hashchange", () => showSpan(location.hash));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") unmark();
  });
  showSpan(location.hash);
}

const supported = typeof Highlight === "function" && "highlights" in CSS;

function unmark(): void {
  if (supported) CSS.highlights.delete(name);
  for (const each of document.querySelectorAll(".reader .found")) each.classList.remove("found");
}

function showSpan(hash: string): void {
  unmark();
  const [, from, to] = /^#at-(\d+)-(\d+)$/.exec(hash) ?? [];
  if (from === undefined || to === undefined) return;
  const found = rangeOf(Number(from), Number(to));
  if (!found) return;
  const {range, paragraph} = found;
  if (supported) CSS.highlights.set(name, new Highlight(range));
  else paragraph.classList.add("found");
  paragraph.tabIndex = -1;
  paragraph.focus({preventScroll: true});
  paragraph.scrollIntoView({block: "center"});
  // A paragraph longer than the window: to the words themselves.
  const box = range.getBoundingClientRect();
  if (box.top < 80 || box.bottom > innerHeight - 40) scrollBy(0, box.top - innerHeight / 3);
}

/** The stretch between two offsets of the article; numbers of quotes stand in the markup and not in the text. */
function rangeOf(from: number, to: number): {range: Range; paragraph: HTMLElement} | null {
  const paragraphs = [...document.querySelectorAll<HTMLElement>(".reader p[data-start]")];
  const paragraph = paragraphs.filter((p) => Number(p.dataset["start"]) <= from).at(-1);
  if (!paragraph) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = Number(paragraph.dataset["start"]);
  let begun = false;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.parentElement?.closest("a.n")) continue;
    if (!begun && from < at + node.length) {
      range.setStart(node, from - at);
      begun = true;
    }
    at += node.length;
    if (!begun) continue;
    if (to <= at) {
      range.setEnd(node, to - at + node.length);
      return {range, paragraph};
    }
    range.setEnd(node, node.length);
  }
  return begun ? {range, paragraph} : null;
}
