import type {Span} from "../extract/types.js";
import {element} from "./exercise/element.js";

/** Paragraphs of an article on which something is painted; each is drawn again only where what it shows has changed. */
export interface Paragraphs {
  readonly elements: readonly HTMLElement[];
  /**
   * @param print what a paragraph shows, as a text to compare
   * @param draw draws a paragraph
   */
  paint(print: (paragraph: Span) => string, draw: (p: HTMLElement, paragraph: Span) => void): void;
}

/** @param attributes of every paragraph; each also bears the place where it begins in the text */
export function paragraphsOf(spans: readonly Span[], attributes: Readonly<Record<string, string>> = {}): Paragraphs {
  const all = spans.map((span) => ({
    span,
    p: element("p", {"data-start": String(span.start), ...attributes}),
    drawn: null as string | null
  }));
  return {
    elements: all.map(({p}) => p),
    paint(print, draw) {
      for (const each of all) {
        const now = print(each.span);
        if (now === each.drawn) continue;
        each.drawn = now;
        draw(each.p, each.span);
      }
    }
  };
}
