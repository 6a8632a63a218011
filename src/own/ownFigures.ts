import type {Spec} from "../charts/spec.js";
import {render} from "../html/html.js";
import type {Corpus} from "../pages/corpus.js";
import {figureHtml, narrowWidth, type Figure} from "../pages/figure.js";
import {whenPage} from "../pages/when/whenPage.js";
import {whoSpeaksPage} from "../pages/whoSpeaks/whoSpeaks.js";

/** A chart of the walk over a reader's own text: its frame as markup, and the drawings to be put into it, wide and narrow. */
export interface DrawnFigure {
  readonly id: string;
  readonly html: string;
  /** What the drawing says, for who does not see it. */
  readonly label: string;
  /** Specifications for `.wid` and `.nar`; none where there is nothing to draw. */
  readonly specs: readonly (readonly [width: number, spec: Spec])[];
}

/** Words by speaker, types of quotes, dated and undated events. */
export function ownFigures(one: Corpus): DrawnFigure[] {
  const {words, types} = whoSpeaksPage(one);
  const {dated, undated} = whenPage(one);
  return [words, types, withNote(dated), undated].map(drawn);
}

/** On a page with one text, its day stands beside it. */
export const withNote = (figure: Figure): Figure => ({
  ...figure,
  note: figure.note.startsWith("Days")
    ? "The day against which “Friday” or “last year” is read is that of publication."
    : figure.note
});

function drawn(figure: Figure): DrawnFigure {
  const nothing = {html: ""};
  return {
    id: figure.id,
    html: render(figureHtml(figure, nothing, nothing)),
    label: figure.label,
    specs: figure.table.rows.length === 0 ? [] : [figure.width, narrowWidth].map((width) => [width, figure.spec(width)])
  };
}
