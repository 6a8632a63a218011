import {labels} from "../../annotation/types.js";
import type {Span} from "../../extract/types.js";
import {endHandles} from "../exercise/endHandles.js";
import {followPointer} from "../exercise/followPointer.js";
import {lineFrom} from "../exercise/lineFrom.js";
import {wordAt, wordsOf} from "../exercise/segments.js";
import type {Actions} from "./actions.js";
import {chosenMark, marksOf, type Store} from "./state.js";

/**
 * Marking by mouse, by touch and by keys, word by word, as in the exercises. Mouse: drag over words, or press the first and the last; by
 * touch the same presses, so that a swipe still scrolls. A press on a mark chooses it, the next press the one around it; a chosen mark
 * has two handles. Keys: arrows go from word to word, with Shift they select; the rest is in `pressKey`.
 */
export function followHands(box: HTMLElement, store: Store, actions: Actions): {readonly shown: () => void} {
  let words: readonly Span[] = [];
  let anchor: number | null = null;
  let article: unknown = null;
  const handlesFor = () =>
    endHandles(box, {
      words,
      wordOf: (x, y) => wordOf(x, y),
      say: () => {},
      move: (span) => actions.reach(span),
      leave: () => box.focus({preventScroll: true})
    });
  let handles = handlesFor();
  const spanOf = (a: number, b: number): Span => ({
    start: words[Math.min(a, b)]!.start,
    end: words[Math.max(a, b)]!.end
  });
  const cursor = (): number => Math.max(0, wordAt(words, store.get().cursor));
  const goTo = (word: number): void => {
    const next = Math.max(0, Math.min(words.length - 1, word));
    store.set({cursor: words[next]!.start});
  };
  const extendTo = (word: number): void => {
    const from = anchor ?? cursor();
    goTo(word);
    anchor = from;
    actions.select(spanOf(from, cursor()));
  };

  /** The word a line below or above; from the last line of a part to the part after it. */
  function toLine(direction: 1 | -1): number {
    const {parts, part} = store.get();
    const {start, end} = parts[part]!;
    const [first, last] = [wordAt(words, start), wordAt(words, end)];
    const from = cursor();
    const to = first + lineFrom(box, words.slice(first, last + 1), from - first, direction);
    return to === from && parts[part + direction] ? (direction > 0 ? last : first) + direction : to;
  }

  /** A press on a word: ends a stretch that was begun, chooses the mark there, the next of several, or begins a stretch. */
  function press(word: number): void {
    const {pending} = store.get();
    if (pending && anchor !== null) {
      const inside = words[word]!.start >= pending.start && words[word]!.end <= pending.end;
      if (!inside) return extendTo(word);
      anchor = null;
      return actions.select(null);
    }
    const {start, end} = words[word]!;
    const here = marksOf(store.get())
      .filter((mark) => mark.start < end && mark.end > start)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const at = here.findIndex(({id}) => id === store.get().chosen);
    goTo(word);
    if (here.length > 0 && at < here.length - 1) return actions.choose(here[at + 1]!.id);
    if (store.get().linking) return;
    anchor = word;
    actions.select(spanOf(word, word));
  }

  const wordOf = followPointer(box, {
    words: () => words,
    taken: (target) => handles.has(target),
    drag(from, to) {
      anchor = from;
      extendTo(to);
    },
    drop: () => {},
    press
  });
  box.addEventListener("keydown", (event) => {
    if (event.target !== box || words.length === 0) return;
    const act = keyed(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });

  function keyed(event: KeyboardEvent): (() => void) | undefined {
    const {key, shiftKey} = event;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() === "z") return shiftKey ? actions.redo : actions.undo;
      return key.toLowerCase() === "y" ? actions.redo : undefined;
    }
    if (event.altKey) return undefined;
    const to: Record<string, () => number> = {
      ArrowRight: () => cursor() + forward(box),
      ArrowLeft: () => cursor() - forward(box),
      ArrowDown: () => toLine(1),
      ArrowUp: () => toLine(-1),
      Home: () => 0,
      End: () => words.length - 1
    };
    const move = to[key];
    if (move)
      return () => {
        if (shiftKey) extendTo(move());
        else {
          anchor = null;
          const next = move();
          if (!store.get().linking) actions.choose(null);
          goTo(next);
        }
        box.querySelector(".at")?.scrollIntoView({block: "nearest"});
      };
    const label = labels["12345".indexOf(key)];
    if (label && "12345".includes(key)) return () => mark(() => actions.label(label));
    if (event.code === "Comma" || event.code === "Period")
      return () => actions.move(shiftKey ? "end" : "start", event.code === "Period" ? 1 : -1);
    return {
      Enter: enter,
      " ": enter,
      j: () => actions.step(1),
      k: () => actions.step(-1),
      l: actions.link,
      Delete: actions.remove,
      Backspace: actions.remove,
      Escape: escape
    }[key];
  }

  /** A label goes on what is selected, on the chosen mark, or on the word at the cursor. */
  function mark(act: () => void): void {
    const {pending, chosen} = store.get();
    if (!pending && !chosen) actions.select(spanOf(cursor(), cursor()));
    anchor = null;
    act();
  }

  function enter(): void {
    const {pending, linking, lastLabel} = store.get();
    if (linking) return actions.link();
    if (pending) return mark(() => actions.label(lastLabel));
    press(cursor());
  }

  function escape(): void {
    anchor = null;
    actions.escape();
  }

  return {
    shown() {
      const state = store.get();
      if (state.article !== article) {
        article = state.article;
        anchor = null;
        handles.show(null);
        words = wordsOf(
          state.article.text,
          state.article.paragraphs.map(([start, end]) => ({start, end}))
        );
        handles = handlesFor();
      }
      if (!state.pending) anchor = null;
      handles.show(state.linking ? null : (chosenMark(state) ?? null));
    }
  };
}

/** In a text that runs from right to left the arrow to the left leads on. */
const forward = (box: HTMLElement): 1 | -1 =>
  getComputedStyle(box.querySelector(".at") ?? box).direction === "rtl" ? -1 : 1;
