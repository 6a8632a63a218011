import type {Span} from "../../extract/types.js";
import type {LessonArticle} from "../../pages/lessonPage.js";
import {element} from "./element.js";

/**
 * An article to mark words in. With a pointer: select, then “Mark”. With keys: arrows go from word to word and line to line, Shift
 * with arrows selects more, Enter marks.
 */
export function markableArticle(
  article: LessonArticle,
  onMark: (span: Span) => void
): {
  readonly box: HTMLElement;
  show(marks: readonly Span[]): void;
} {
  const box = element("div", {
    class: "exarticle",
    tabindex: "0",
    role: "group",
    "aria-label": `${article.outlet}: select words, then press Enter to mark them`,
    dir: "auto"
  });
  const paragraphs = article.paragraphs.map(([start, end]) => {
    const p = element("p", {"data-start": String(start)}, article.text.slice(start, end));
    box.append(p);
    return {p, start, end};
  });
  box.addEventListener("keydown", (event) => {
    const selection = getSelection()!;
    if (event.key === "Enter") {
      event.preventDefault();
      const span = selectedSpan(box);
      if (span) onMark(span);
    } else if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      if (!selection.anchorNode || !box.contains(selection.anchorNode)) selection.collapse(paragraphs[0]!.p, 0);
      const direction = event.key === "ArrowRight" || event.key === "ArrowDown" ? "forward" : "backward";
      const unit = event.key === "ArrowRight" || event.key === "ArrowLeft" ? "word" : "line";
      if (!event.shiftKey) {
        if (direction === "forward") selection.collapseToEnd();
        else selection.collapseToStart();
        if (unit === "line" || direction === "backward") selection.modify("move", direction, unit);
      }
      selection.modify("extend", event.shiftKey ? direction : "forward", event.shiftKey ? unit : "word");
    }
  });
  return {
    box,
    show(marks) {
      for (const {p, start, end} of paragraphs) {
        const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])]
          .filter((at) => at >= start && at <= end)
          .sort((a, b) => a - b);
        p.replaceChildren(
          ...cuts.slice(1).map((to, i) => {
            const from = cuts[i]!;
            const words = article.text.slice(from, to);
            return marks.some((mark) => mark.start <= from && mark.end >= to) ? element("mark", {}, words) : words;
          })
        );
      }
    }
  };
}

/** The words selected in an article, as offsets into its text; null where none are. */
export function selectedSpan(box: HTMLElement): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const [start, end] = [
    offsetOf(box, range.startContainer, range.startOffset),
    offsetOf(box, range.endContainer, range.endOffset)
  ];
  return start === null || end === null || start >= end ? null : {start, end};
}

function offsetOf(box: HTMLElement, node: Node, offset: number): number | null {
  const within = node === box ? (box.children[offset] ?? box.lastElementChild) : node;
  const p = (within instanceof Element ? within : within?.parentElement)?.closest<HTMLElement>("p[data-start]");
  if (!p) return null;
  const before = document.createRange();
  before.setStart(p, 0);
  if (node === box) before.setEnd(p, offset < box.children.length ? 0 : p.childNodes.length);
  else before.setEnd(node, offset);
  return Number(p.dataset["start"]) + before.toString().length;
}

/** An article whose sentences can be picked: each is a toggle. */
export function pickableArticle(
  article: LessonArticle,
  isPicked: (span: Span) => boolean,
  onPick: (span: Span) => void
): HTMLElement {
  const box = element("div", {class: "exarticle", dir: "auto"});
  for (const [start, end] of article.paragraphs) {
    const inside = article.sentences.filter(([from, to]) => from >= start && to <= end);
    const sentences = inside.map(([from, to]) => {
      const span = {start: from, end: to};
      const press = (): void => {
        onPick(span);
        toggle.setAttribute("aria-checked", String(isPicked(span)));
      };
      const toggle = element(
        "span",
        {
          class: "pick",
          role: "checkbox",
          tabindex: "0",
          "aria-checked": String(isPicked(span)),
          onclick: press,
          onkeydown: (event: KeyboardEvent) => {
            if (event.key !== " " && event.key !== "Enter") return;
            event.preventDefault();
            press();
          }
        },
        article.text.slice(from, to)
      );
      return toggle;
    });
    box.append(element("p", {}, ...sentences.flatMap((sentence, i) => (i === 0 ? [sentence] : [" ", sentence]))));
  }
  return box;
}
