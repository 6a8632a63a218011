import {button, element} from "../exercise/element.js";
import {names, type Actions} from "./actions.js";
import {marksOf, type MarkState} from "./state.js";

/** All marks as a list, the way in for screen readers: a press goes to the mark. It is made when it is open, after the text is drawn. */
export function markList(
  actions: Actions,
  store: () => MarkState
): {readonly box: HTMLDetailsElement; readonly show: () => void} {
  const summary = element("summary", {});
  const list = element("ol", {});
  const box = element("details", {class: "marklist"}, summary, list);
  let drawn: unknown = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    waiting = undefined;
    const state = store();
    if (!box.open || drawn === state.history.present) return;
    drawn = state.history.present;
    const linked = new Set(state.history.present.links.flatMap(({quote, to}) => [quote, to]));
    list.replaceChildren(
      ...marksOf(state).map(({id, label, start, end}) =>
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
    summary.textContent = `All marks (${length})`;
    waiting ??= setTimeout(draw, 60);
  };
  box.addEventListener("toggle", draw);
  return {box, show};
}
