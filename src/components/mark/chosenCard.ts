import type {Mark} from "../../annotation/types.js";
import {button, element} from "../exercise/element.js";
import {names, type Actions} from "./actions.js";
import {chosenMark, type MarkState} from "./state.js";

/** The chosen mark: its words, its ends, its links. */
export function chosenCard(actions: Actions): {readonly box: HTMLElement; readonly show: (state: MarkState) => void} {
  const box = element("section", {class: "markcard", "aria-label": "The chosen mark"});
  let shown = "";
  return {
    box,
    show(state) {
      const mark = chosenMark(state);
      const key = JSON.stringify([mark, state.linking, state.only, mark && state.history.present.links]);
      if (key === shown) return;
      shown = key;
      box.hidden = !mark;
      if (!mark) return box.replaceChildren();
      const words = (each: Mark): string => state.article.text.slice(each.start, each.end);
      const end = (edge: "start" | "end", by: 1 | -1, label: string): HTMLElement => {
        const move = button(`${edge}${by}`, by > 0 ? "Later" : "Earlier", () => actions.move(edge, by), "small");
        move.setAttribute("aria-label", label);
        return move;
      };
      const linked = state.history.present.links.flatMap(({quote, to}) => {
        const other = quote === mark.id ? to : to === mark.id ? quote : null;
        const found = state.history.present.marks.find(({id}) => id === other);
        return found ? [found] : [];
      });
      box.replaceChildren(
        element(
          "p",
          {class: "what"},
          element("b", {}, names[mark.label]),
          " ",
          element("q", {dir: "auto"}, words(mark))
        ),
        element(
          "div",
          {class: "ends"},
          element("span", {}, "Begins"),
          end("start", -1, "Begins one word earlier"),
          end("start", 1, "Begins one word later"),
          element("span", {}, "Ends"),
          end("end", -1, "Ends one word earlier"),
          end("end", 1, "Ends one word later")
        ),
        element(
          "ul",
          {class: "links"},
          ...linked.map((other) =>
            element(
              "li",
              {},
              element(
                "span",
                {},
                element("b", {}, names[other.label]),
                " ",
                element("q", {dir: "auto"}, short(words(other)))
              ),
              button("unlink", "Unlink", () => actions.unlink(other.id), "quiet")
            )
          )
        ),
        ...(state.only === null
          ? [element("p", {class: "small"}, state.linking ? linking(mark) : linked.length === 0 ? unlinked(mark) : "")]
          : [])
      );
    }
  };
}

const linking = ({label}: Mark): string =>
  label === "quote"
    ? "Now press its speaker, cue, addressee or time in the text."
    : `Now press the quote of this ${label} in the text.`;

const unlinked = ({label}: Mark): string =>
  label === "quote"
    ? "Press Link, then its speaker, cue, addressee or time."
    : "Press Link, then the quote it belongs to.";

const short = (words: string): string => (words.length > 70 ? `${words.slice(0, 68)} …` : words);
