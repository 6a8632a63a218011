import type {Span} from "../../extract/types.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {paragraphsOf} from "../paragraphs.js";
import {element} from "./element.js";
import {endHandles} from "./endHandles.js";
import {followPointer} from "./followPointer.js";
import {lineFrom} from "./lineFrom.js";
import {markBar} from "./markBar.js";
import {paintMarks} from "./paintMarks.js";
import {wordAt, wordsOf} from "./segments.js";
import {
  cancelDraft,
  chooseMark,
  commitDraft,
  draftSpan,
  dragDraft,
  keptMarks,
  markAtCursor,
  moveChosen,
  pressWord,
  removeMark,
  stepTo,
  undoRemoval,
  type WordMarks
} from "./wordMarks.js";

/** Where a reader marks stretches of an article, word by word. */
export interface WordMarker {
  readonly box: HTMLElement;
  marks(): readonly Span[];
  show(marks: readonly Span[]): void;
  /** Chooses a mark, so that its ends can be moved. */
  choose(mark: Span): void;
  remove(mark: Span): void;
}

/**
 * An article to mark. With a mouse: drag over words, or press the first and the last; by touch the same presses, so that a swipe still
 * scrolls. With keys: arrows go from word to word, Shift with arrows or Enter begins a stretch, Enter marks it, Delete takes a mark
 * away. A mark that is chosen has two handles, which are dragged, or moved with arrows. Marks may overlap.
 */
export function wordMarker(article: LessonArticle, onChange: () => void): WordMarker {
  const spans = article.paragraphs.map(([start, end]) => ({start, end}));
  const paragraphs = paragraphsOf(spans, {dir: "auto"});
  const words = wordsOf(article.text, spans);
  let now: WordMarks = keptMarks([]);

  const text = element(
    "div",
    {class: "mktext", tabindex: "0", role: "application", "aria-label": `${article.outlet}, to be marked`},
    ...paragraphs.elements
  );
  const spoken = element("span", {class: "unseen", role: "status"});
  const {bar, show: showBar} = markBar({
    commit: () => commit(),
    cancel: () => to(cancelDraft(now)),
    remove: (mark) => remove(mark),
    undo: () => to(undoRemoval(now))
  });
  const box = element("div", {class: "marker"}, element("div", {class: "mkscroll"}, text), bar, spoken);
  const handles = endHandles(text, {
    words,
    wordOf: (x, y) => wordOf(x, y),
    say: (span) => say(quote(span)),
    move: (span) => to(moveChosen(now, span)),
    leave: () => text.focus({preventScroll: true})
  });

  const quote = ({start, end}: Span): string => `“${article.text.slice(start, end)}”`;
  const say = (said: string): void => void (spoken.textContent = said);

  /** From here on it is so; whoever keeps the marks is told where they have changed. */
  function to(next: WordMarks): void {
    const changed = next.marks !== now.marks;
    now = next;
    paint();
    if (changed) onChange();
  }

  function paint(): void {
    paintMarks(paragraphs, article.text, words, now);
    handles.show(now.chosen);
    showBar(now, now.draft && draftSpan(now.draft, words), quote);
  }

  /** A draft has become a mark. */
  function marked(next: WordMarks): void {
    say(`Marked: ${quote(next.chosen!)}`);
    to(next);
  }
  const commit = (): void => marked(commitDraft(now, words));
  const press = (word: number): void => (now.draft ? marked : to)(pressWord(now, word, words));

  function remove(mark: Span): void {
    say(`Taken away: ${quote(mark)}`);
    to(removeMark(now, mark));
  }

  function step(word: number, extend: boolean): void {
    to(stepTo(now, word, extend, words));
    text.querySelector(".at")?.scrollIntoView({block: "nearest"});
    const {start, end} = words[now.cursor]!;
    say(now.draft ? quote(draftSpan(now.draft, words)) : article.text.slice(start, end));
  }

  function begin(): void {
    say(`Begun at ${quote(words[now.cursor]!)}. Go to the last word, then press Enter.`);
    to(dragDraft(now, now.cursor, now.cursor));
  }

  text.addEventListener("keydown", (event) => {
    if (event.target !== text || event.altKey || event.metaKey || words.length === 0) return;
    const {cursor, draft, chosen} = now;
    const paragraphOf = (i: number): number => spans.findIndex(({end}) => end >= words[i]!.end);
    const firstOf = (k: number): number => wordAt(words, spans[Math.max(0, Math.min(spans.length - 1, k))]!.start);
    const moves: Record<string, () => number> = {
      ArrowRight: () => cursor + 1,
      ArrowLeft: () => cursor - 1,
      ArrowDown: () => lineFrom(text, words, cursor, 1),
      ArrowUp: () => lineFrom(text, words, cursor, -1),
      PageDown: () => firstOf(paragraphOf(cursor) + 1),
      PageUp: () => firstOf(paragraphOf(cursor) - 1),
      Home: () => 0,
      End: () => words.length - 1
    };
    const mark = (): void => (draft ? commit() : begin());
    const takeAway = (): void => {
      const over = markAtCursor(now, words);
      if (over) remove(over);
    };
    const acts: Record<string, () => void> = {Enter: mark, " ": mark, Delete: takeAway, Backspace: takeAway};
    const move = moves[event.key];
    // Escape is the sheet's where nothing is begun.
    if (event.key === "Escape" && (draft || chosen)) to(cancelDraft(now));
    else if (move) step(move(), event.shiftKey);
    else if (acts[event.key] && !event.ctrlKey) acts[event.key]!();
    else return;
    event.preventDefault();
  });

  const wordOf = followPointer(text, {
    words: () => words,
    taken: (target) => handles.has(target),
    drag: (from, word) => to(dragDraft(now, from, word)),
    drop: () => now.draft && commit(),
    press
  });
  paint();

  return {
    box,
    marks: () => now.marks,
    remove,
    choose(mark) {
      to(chooseMark(now, mark, words));
      text.querySelector(".chosen")?.scrollIntoView({block: "center"});
      handles.focus();
    },
    show(next) {
      now = keptMarks(
        next.filter(({start, end}) => start < end && end <= article.text.length),
        now.cursor
      );
      paint();
    }
  };
}
