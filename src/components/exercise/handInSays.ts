import {button, element} from "./element.js";
import {strip} from "./feedback.js";

export type Act = readonly [label: string, press: () => void];

/** Where a hand-in panel says what came of a press, and what lets the page follow. */
export interface HandInSays {
  readonly say: (look: "yet" | "kept" | "hint", word: string, message: string, acts?: readonly Act[]) => void;
  /** Lets everything on the page follow what is kept now. */
  readonly follow: () => Promise<void>;
}

/** Says a thing, with buttons, in place of what was said there before. */
export function sayIn(status: HTMLElement, look: string, word: string, message: string, acts: readonly Act[]): void {
  const buttons = acts.map(([label, press]) => button("act", label, press));
  status.replaceChildren(
    strip(look, word, message, ...(buttons.length > 0 ? [element("div", {class: "exacts"}, ...buttons)] : []))
  );
}
