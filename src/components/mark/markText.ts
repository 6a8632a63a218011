import type {Mark as Annotation} from "../../annotation/types.js";
import type {Span} from "../../extract/types.js";
import {nest, type Mark} from "../../marks/nest.js";
import {element} from "../exercise/element.js";
import {wordPattern} from "../exercise/segments.js";
import {paragraphsOf, type Paragraphs} from "../paragraphs.js";
import {chosenMark, marksOf, type MarkState} from "./state.js";

/** The most marks drawn in one paragraph. */
const mostDrawn = 400;

/** The article with its marks. Only paragraphs whose marks have changed are drawn again, so that 500 marks cost no more than five. */
export function markText(): {readonly box: HTMLElement; readonly show: (state: MarkState) => void} {
  const box = element("div", {
    class: "marktext",
    tabindex: "0",
    role: "application",
    dir: "auto",
    "aria-describedby": "mark-keys"
  });
  let shown: MarkState["parts"][number] | undefined;
  let paragraphs: Paragraphs = paragraphsOf([]);
  return {
    box,
    show(state) {
      const {article, parts} = state;
      const part = parts[state.part]!;
      if (part !== shown) {
        shown = part;
        const which = parts.length > 1 ? `, part ${state.part + 1} of ${parts.length}` : "";
        box.setAttribute("aria-label", `${article.outlet}${which}: select words, then press 1 to 5 to mark them`);
        paragraphs = paragraphsOf(part.paragraphs);
        box.replaceChildren(...paragraphs.elements);
      }
      const marks = piecesOf(state, part);
      const word = wordAfter(article.text, state.cursor);
      if (word) marks.push({mark: word, open: 'class="at"', rank: 5});
      // Marks that cross each other are cut into pieces: thousands in one paragraph, as a hostile file may have, are not drawn.
      const piecesIn = ({start, end}: Span): readonly Piece[] => {
        const all = marks.filter(({mark}) => mark.start < end && mark.end > start);
        return all.length > mostDrawn ? [...all.slice(0, mostDrawn), ...all.slice(-1)] : all;
      };
      paragraphs.paint(
        (paragraph) =>
          piecesIn(paragraph)
            .map(({mark, open}) => `${mark.start} ${mark.end} ${open}`)
            .join("|"),
        (p, paragraph) => {
          const nested = piecesIn(paragraph).map(({mark, open, rank}): Mark => ({
            start: mark.start,
            end: mark.end,
            rank,
            open: (first) => `<span ${first ? "data-first " : ""}${open}>`,
            close: "</span>"
          }));
          // What stands in the text is escaped by nest; attributes are made of ids and labels checked on reading.
          p.innerHTML = nest(article.text, paragraph.start, paragraph.end, nested, []).html;
        }
      );
    }
  };
}

/** The word that begins at an offset. */
function wordAfter(text: string, start: number): Span | null {
  const word = new RegExp(`^${wordPattern}`, "u").exec(text.slice(start, start + 100))?.[0];
  return word ? {start, end: start + word.length} : null;
}

interface Piece {
  readonly mark: Span;
  readonly open: string;
  readonly rank: number;
}

/** The marks that reach into a part. */
function piecesOf(state: MarkState, {start, end}: Span): Piece[] {
  const inside = (mark: Span): boolean => mark.start < end && mark.end > start;
  const {history, others, below, pending, place, linking} = state;
  const chosen = chosenMark(state);
  const linked = new Set(
    history.present.links.flatMap(({quote, to}) => (quote === chosen?.id ? [to] : to === chosen?.id ? [quote] : []))
  );
  const own = marksOf(state)
    .filter(inside)
    .map((mark) => {
      const look = [mark.id === chosen?.id && "on", linked.has(mark.id) && "linked"].filter(Boolean).join(" ");
      return {mark, open: spanOf(mark, `mk ${look}`), rank: mark.label === "quote" ? 2 : 3};
    });
  const other = others.find(({id}) => id === below)?.marking.marks ?? [];
  const theirs = other
    .filter((mark) => inside(mark) && (state.only === null || mark.label === state.only))
    .map((mark) => ({mark, open: spanOf(mark, "mk other"), rank: 1}));
  return [
    ...(place ? [{mark: place, open: 'class="mkplace"', rank: 0}] : []),
    ...own,
    ...theirs,
    ...(pending && !linking ? [{mark: pending, open: 'class="mkpending"', rank: 4}] : [])
  ];
}

function spanOf({id, label}: Annotation, look: string): string {
  return `class="${look.trim()}" data-label="${label}" data-id="${id.replace(/[^\w:.#/-]/g, "")}"`;
}
