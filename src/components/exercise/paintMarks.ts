import type {Span} from "../../extract/types.js";
import type {Paragraphs} from "../paragraphs.js";
import {element} from "./element.js";
import {rowsOf, segmentsOf} from "./segments.js";
import {draftSpan, type WordMarks} from "./wordMarks.js";

/** Paints marks, the draft and the word at the cursor; marks that overlap have lines in different rows. */
export function paintMarks(paragraphs: Paragraphs, text: string, words: readonly Span[], now: WordMarks): void {
  const {marks, draft, chosen, cursor} = now;
  const rows = rowsOf(marks);
  const under = draft && draftSpan(draft, words);
  const word = words[cursor];
  const spans = [...marks, ...(under ? [under] : []), ...(word ? [word] : [])];
  const look = (i: number): string => {
    if (i < marks.length) return `r${rows[i]! % 3}${marks[i] === chosen ? " chosen" : ""}`;
    return spans[i] === under ? "draft" : "at";
  };
  paragraphs.paint(
    ({start, end}) =>
      JSON.stringify(spans.map((span, i) => span.start < end && span.end > start && [span, rows[i], span === chosen])),
    (p, paragraph) =>
      p.replaceChildren(
        ...segmentsOf(paragraph, spans).map(({start, end, over}) => {
          const piece = text.slice(start, end);
          if (over.length === 0) return piece;
          const tag = over.some((i) => i < marks.length) ? "mark" : "span";
          return element(tag, {class: over.map(look).join(" ")}, piece);
        })
      )
  );
}
