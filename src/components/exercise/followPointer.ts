import type {Span} from "../../extract/types.js";
import {wordAt} from "./segments.js";
import {offsetAt} from "./textPlaces.js";

/** What becomes of presses and drags in a text, word by word. */
export interface PointerOptions {
  /** The words of the text that is shown now. */
  readonly words: () => readonly Span[];
  /** Whether something else takes a press, such as a handle. */
  readonly taken: (target: EventTarget | null) => boolean;
  readonly drag: (from: number, to: number) => void;
  /** A drag is over. */
  readonly drop: () => void;
  readonly press: (word: number) => void;
}

/**
 * Follows mouse and finger in a text to be marked: a mouse drags over words, or presses the first and the last; a finger presses, so that
 * a swipe still scrolls. Places are words, by their number.
 * @returns the word at a point of the screen, for handles
 */
export function followPointer(
  text: HTMLElement,
  {words, taken, drag, drop, press}: PointerOptions
): (x: number, y: number) => number | null {
  const wordOf = (x: number, y: number): number | null => {
    const offset = offsetAt(text, x, y);
    return offset === null || words().length === 0 ? null : wordAt(words(), offset);
  };
  let down: number | null = null;
  let dragged = false;
  text.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || taken(event.target)) return;
    dragged = false;
    down = event.pointerType === "touch" ? null : wordOf(event.clientX, event.clientY);
    if (down !== null) text.setPointerCapture(event.pointerId);
  });
  text.addEventListener("pointermove", (event) => {
    const word = down === null ? null : wordOf(event.clientX, event.clientY);
    if (word === null || (word === down && !dragged)) return;
    dragged = true;
    drag(down!, word);
  });
  text.addEventListener("pointerup", () => {
    down = null;
    if (dragged) drop();
  });
  text.addEventListener("pointercancel", () => (down = null));
  text.addEventListener("click", (event) => {
    if (taken(event.target)) return;
    const word = dragged ? null : wordOf(event.clientX, event.clientY);
    dragged = false;
    if (word !== null) press(word);
  });
  return wordOf;
}
