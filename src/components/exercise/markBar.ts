import type {Span} from "../../extract/types.js";
import {button, element} from "./element.js";
import type {WordMarks} from "./wordMarks.js";

export interface MarkBarActs {
  readonly commit: () => void;
  readonly cancel: () => void;
  readonly remove: (mark: Span) => void;
  readonly undo: () => void;
}

/** The line under a text to be marked: what can be done now. */
export function markBar(acts: MarkBarActs): {
  readonly bar: HTMLElement;
  /** @param under the stretch that is not yet marked */
  show(now: WordMarks, under: Span | null, quote: (span: Span) => string): void;
} {
  const said = element("span", {class: "mksaid"});
  const bar = element("div", {class: "mkbar"});
  const look = (words: string, ...buttons: readonly HTMLButtonElement[]): void => {
    said.textContent = words;
    bar.replaceChildren(said, ...buttons);
  };
  return {
    bar,
    show({chosen, before}, under, quote) {
      if (under)
        return look(
          `${quote(under)} Press the last word.`,
          button("mark", "Mark", acts.commit),
          button("cancel", "Cancel", acts.cancel, "quiet")
        );
      if (chosen)
        return look(
          `${quote(chosen)} Move its ends to adjust it.`,
          button("unmark", "Take away", () => acts.remove(chosen), "quiet")
        );
      if (before) return look("Taken away.", button("undo", "Undo", acts.undo, "quiet"));
      look("Drag over words, or press the first word and then the last.");
    }
  };
}
