import type {Span} from "../../extract/types.js";
import {element} from "./element.js";
import {wordAt} from "./segments.js";
import {rangeOf} from "./textPlaces.js";

export interface HandleOptions {
  readonly words: readonly Span[];
  /** The word at a point of the screen. */
  readonly wordOf: (x: number, y: number) => number | null;
  readonly move: (span: Span) => void;
  readonly say: (span: Span) => void;
  /** Escape or Enter on a handle: back to the text. */
  readonly leave: () => void;
}

/** Two handles at the ends of the chosen mark, to be dragged by mouse or finger, or moved with arrows, a word at a time. */
export function endHandles(
  text: HTMLElement,
  {words, wordOf, move, say, leave}: HandleOptions
): {show(span: Span | null): void; focus(): void; has(target: EventTarget | null): boolean} {
  let span: Span | null = null;
  const ends = (["start", "end"] as const).map((which) => {
    const handle = element("div", {
      class: `handle ${which}`,
      role: "slider",
      tabindex: "0",
      "aria-label": which === "start" ? "Where the mark begins" : "Where the mark ends",
      "aria-valuemin": "0",
      "aria-valuemax": String(Math.max(0, words.length - 1)),
      onkeydown: (event: KeyboardEvent) => {
        const steps: Record<string, number> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};
        const by = steps[event.key];
        if (by !== undefined) to(which, indexOf(which) + by);
        else if (event.key === "Escape" || event.key === "Enter") leave();
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      onpointerdown: (event: PointerEvent) => {
        event.stopPropagation();
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        handle.focus({preventScroll: true});
      },
      onpointermove: (event: PointerEvent) => {
        if (!handle.hasPointerCapture(event.pointerId)) return;
        // The finger covers the handle, which hangs below its line: the word is the one above.
        const word = wordOf(event.clientX, event.clientY - handle.offsetHeight * 0.75);
        if (word !== null && word !== indexOf(which)) to(which, word);
      }
    });
    return {which, handle};
  });

  const indexOf = (which: "start" | "end"): number =>
    which === "start" ? wordAt(words, span!.start) : wordAt(words, span!.end);

  function to(which: "start" | "end", word: number): void {
    const [first, last] =
      which === "start"
        ? [Math.min(word, indexOf("end")), indexOf("end")]
        : [indexOf("start"), Math.max(word, indexOf("start"))];
    const [a, b] = [words[Math.max(0, first)]!, words[Math.min(words.length - 1, last)]!];
    if (a.start === span!.start && b.end === span!.end) return;
    // What stands between a mark and the word at its end stays as it was, unless that end is moved.
    const next = which === "start" ? {start: a.start, end: span!.end} : {start: span!.start, end: b.end};
    move(next);
    say(next);
  }

  function place(): void {
    const range = span && rangeOf(text, span);
    if (!range) return ends.forEach(({handle}) => handle.remove());
    const origin = text.getBoundingClientRect();
    const rects = [...range.getClientRects()].filter(({width}) => width > 0);
    for (const {which, handle} of ends) {
      const rect = which === "start" ? rects[0] : rects.at(-1);
      if (!rect) continue;
      handle.style.left = `${(which === "start" ? rect.left : rect.right) - origin.left}px`;
      handle.style.top = `${rect.bottom - origin.top}px`;
      const word = words[indexOf(which)]!;
      handle.setAttribute("aria-valuenow", String(indexOf(which)));
      handle.setAttribute("aria-valuetext", rangeOf(text, word)?.toString() ?? "");
      if (!handle.isConnected) text.append(handle);
    }
  }

  new ResizeObserver(place).observe(text);
  return {
    show(next) {
      span = next;
      place();
    },
    focus: () => ends[1]!.handle.focus({preventScroll: true}),
    has: (target) => ends.some(({handle}) => handle === target)
  };
}
