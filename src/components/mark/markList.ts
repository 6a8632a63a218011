import type {Mark} from "../../annotation/types.js";
import {button, element} from "../exercise/element.js";
import {names, type Actions} from "./actions.js";
import {marksOf, type MarkState} from "./state.js";

/** All marks, or those of the part that is shown, as a list, the way in for screen readers: a press goes to the mark. It is made when it is open, after the text is drawn. */
export function markList(
  actions: Actions,
  store: () => MarkState
): {readonly box: HTMLDetailsElement; readonly show: () => void} {
  const summary = element("summary", {});
  const list = element("ol", {});
  const box = element("details", {class: "marklist"}, summary, list);
  let drawn: {readonly marks: unknown; readonly part: unknown} | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    waiting = undefined;
    const state = store();
    const part = state.parts[state.part]!;
    if (!box.open || (drawn?.marks === state.history.present && drawn.part === part)) return;
    drawn = {marks: state.history.present, part};
    const linked = new Set(state.history.present.links.flatMap(({quote, to}) => [quote, to]));
    list.replaceChildren(
      ...marksIn(state).map(({id, label, start, end}) =>
        element(
          "li",
          {},
          button(
            "choose",
            `${names[label]}: ${state.article.text.slice(start, end).slice(0, 120)}`,
            () => actions.choose(id),
            "quiet"
          ),
          element("small", {}, state.only !== null || linked.has(id) || label === "time" ? "" : "not linked")
        )
      )
    );
  };
  const show = (): void => {
    const state = store();
    const {length} = marksOf(state);
    summary.textContent =
      state.parts.length > 1 ? `Marks of this part (${marksIn(state).length} of ${length})` : `All marks (${length})`;
    waiting ??= setTimeout(draw, 60);
  };
  box.addEventListener("toggle", draw);
  return {box, show};
}

/** The marks that begin in the part that is shown. */
function marksIn(state: MarkState): readonly Mark[] {
  const {start, end} = state.parts[state.part]!;
  return marksOf(state).filter((mark) => mark.start >= start && mark.start < end);
}
