import {labels} from "../../annotation/types.js";
import {button, element} from "../exercise/element.js";
import {names, type Actions} from "./actions.js";
import {chosenMark, type MarkState} from "./state.js";

/** The five marks and what can be done with one. */
export function toolBar(actions: Actions): {readonly box: HTMLElement; readonly show: (state: MarkState) => void} {
  const tools = labels.map((label, i) => {
    const tool = element(
      "button",
      {type: "button", name: label, class: "btn tool", "data-label": label, "aria-keyshortcuts": String(i + 1)},
      element("span", {class: "sample", "data-label": label, "aria-hidden": "true"}, "ab"),
      names[label],
      element("kbd", {"aria-hidden": "true"}, String(i + 1))
    );
    tool.addEventListener("click", () => actions.label(label));
    return {label, tool};
  });
  const link = button("link", "Link", () => actions.link());
  const [undo, redo] = [button("undo", "Undo", () => actions.undo()), button("redo", "Redo", () => actions.redo())];
  const remove = button("delete", "Delete", () => actions.remove());
  const box = element(
    "div",
    {class: "markbar", role: "toolbar", "aria-label": "Marks"},
    element("div", {class: "tools"}, ...tools.map(({tool}) => tool)),
    element("div", {class: "acts"}, link, undo, redo, remove)
  );
  return {
    box,
    show(state) {
      const chosen = chosenMark(state);
      for (const {label, tool} of tools) {
        tool.hidden = state.only !== null && state.only !== label;
        tool.setAttribute("aria-pressed", String(chosen?.label === label));
      }
      link.hidden = state.only !== null;
      link.disabled = !chosen;
      link.setAttribute("aria-pressed", String(state.linking));
      remove.disabled = !chosen;
      undo.disabled = state.history.past.length === 0;
      redo.disabled = state.history.future.length === 0;
    }
  };
}
