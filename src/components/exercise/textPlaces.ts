import type {Span} from "../../extract/types.js";
import {characterAt} from "./characterAt.js";

// Between the characters of an article and the page: paragraphs are `p[data-start]`, whose text begins at that offset.

/** The offset into the article of a point on the screen; null outside its paragraphs. */
export function offsetAt(box: HTMLElement, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const inside = caret && (caret.node instanceof Element ? caret.node : caret.node.parentElement);
  const p = inside?.closest<HTMLElement>("p[data-start]");
  // In text that cannot be selected WebKit gives the nearest caret outside it, or none.
  if (!caret || !p || !box.contains(p)) return offsetByLook(box, x, y);
  const before = document.createRange();
  before.setStart(p, 0);
  before.setEnd(caret.node, caret.offset);
  return Number(p.dataset["start"]) + before.toString().length;
}

function offsetByLook(box: HTMLElement, x: number, y: number): number | null {
  const p = document.elementFromPoint(x, y)?.closest<HTMLElement>("p[data-start]");
  const character = p && box.contains(p) ? characterAt(p, x, y) : null;
  return character === null ? null : Number(p!.dataset["start"]) + character;
}

/** The words of the article between two offsets, as the page holds them; null where it does not. */
export function rangeOf(box: HTMLElement, {start, end}: Span): Range | null {
  const [from, to] = [placeOf(box, start, false), placeOf(box, end, true)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** @param back whether an offset between two nodes belongs to the first */
function placeOf(box: HTMLElement, offset: number, back: boolean): [Text, number] | null {
  for (const p of box.querySelectorAll<HTMLElement>("p[data-start]")) {
    let at = Number(p.dataset["start"]);
    if (offset < at || offset > at + p.textContent!.length) continue;
    const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      if (offset < at + node.length || (back && offset === at + node.length)) return [node, offset - at];
      at += node.length;
    }
  }
  return null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Safari knows the older of the two names only. */
function caretAt(x: number, y: number): Caret | null {
  const known = document as unknown as {
    caretPositionFromPoint?(x: number, y: number): {offsetNode: Node; offset: number} | null;
    caretRangeFromPoint?(x: number, y: number): Range | null;
  };
  const position = known.caretPositionFromPoint?.(x, y);
  if (position) return {node: position.offsetNode, offset: position.offset};
  const range = known.caretRangeFromPoint?.(x, y);
  return range ? {node: range.startContainer, offset: range.startOffset} : null;
}
