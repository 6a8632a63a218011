import type {Span} from "../../extract/types.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {button, element} from "./element.js";
import {endHandles} from "./endHandles.js";
import {followPointer} from "./followPointer.js";
import {lineFrom} from "./lineFrom.js";
import {rowsOf, segmentsOf, wordAt, wordsOf} from "./segments.js";

/** Where a reader marks stretches of an article, word by word. */
export interface WordMarker {
  readonly box: HTMLElement;
  marks(): readonly Span[];
  show(marks: readonly Span[]): void;
  /** Chooses a mark, so that its ends can be moved. */
  choose(mark: Span): void;
  remove(mark: Span): void;
}

/** A stretch not yet marked: from the word it was begun at to the one it reaches now. */
interface Draft {
  readonly anchor: number;
  readonly focus: number;
}

/** More marks than these are not taken. */
const most = 400;

/**
 * An article to mark. With a mouse: drag over words, or press the first and the last; by touch the same presses, so that a swipe still
 * scrolls. With keys: arrows go from word to word, Shift with arrows or Enter begins a stretch, Enter marks it, Delete takes a mark
 * away. A mark that is chosen has two handles, which are dragged, or moved with arrows. Marks may overlap.
 */
export function wordMarker(article: LessonArticle, onChange: () => void): WordMarker {
  const paragraphs = article.paragraphs.map(([start, end]) => ({
    start,
    end,
    p: element("p", {"data-start": String(start), dir: "auto"}, article.text.slice(start, end)),
    painted: ""
  }));
  const words = wordsOf(article.text, paragraphs);
  let marks: readonly Span[] = [];
  let before: readonly Span[] | null = null;
  let draft: Draft | null = null;
  let chosen: Span | null = null;
  let cursor = 0;

  const text = element(
    "div",
    {class: "mktext", tabindex: "0", role: "application", "aria-label": `${article.outlet}, to be marked`},
    ...paragraphs.map(({p}) => p)
  );
  const said = element("span", {class: "mksaid"});
  const spoken = element("span", {class: "unseen", role: "status"});
  const bar = element("div", {class: "mkbar"});
  const box = element("div", {class: "marker"}, element("div", {class: "mkscroll"}, text), bar, spoken);
  const handles = endHandles(text, {
    words,
    wordOf: (x, y) => wordOf(x, y),
    say: (span) => void (spoken.textContent = quote(span)),
    move(span) {
      const old = chosen!;
      chosen = span;
      change(marks.map((mark) => (mark === old ? span : mark)));
    },
    leave: () => text.focus({preventScroll: true})
  });

  const quote = ({start, end}: Span): string => `“${article.text.slice(start, end)}”`;
  const spanOf = ({anchor, focus}: Draft): Span => ({
    start: words[Math.min(anchor, focus)]!.start,
    end: words[Math.max(anchor, focus)]!.end
  });
  function change(next: readonly Span[], undo: readonly Span[] | null = null): void {
    marks = [...next].sort((a, b) => a.start - b.start || a.end - b.end);
    before = undo;
    paint();
    onChange();
  }

  function commit(): void {
    const span = spanOf(draft!);
    const known = marks.find(({start, end}) => start === span.start && end === span.end);
    draft = null;
    chosen = known ?? span;
    spoken.textContent = `Marked: ${quote(span)}`;
    if (known || marks.length >= most) paint();
    else change([...marks, span]);
  }

  function remove(mark: Span): void {
    if (chosen === mark) chosen = null;
    spoken.textContent = `Taken away: ${quote(mark)}`;
    change(
      marks.filter((other) => other !== mark),
      marks
    );
  }

  function cancel(): void {
    [draft, chosen] = [null, null];
    paint();
  }

  /** A press: ends a stretch that was begun, else chooses the mark there, the next of several, else begins a stretch. */
  function press(word: number): void {
    cursor = word;
    const {start, end} = words[word]!;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    if (draft) {
      draft = {...draft, focus: word};
      return commit();
    }
    const next = here[(here.indexOf(chosen!) + 1) % Math.max(1, here.length)];
    if (next && next !== chosen) chosen = next;
    else if (chosen && !next) chosen = null;
    else draft = {anchor: word, focus: word};
    paint();
  }

  function paint(): void {
    const rows = rowsOf(marks);
    const under = draft && spanOf(draft);
    const word = words[cursor];
    for (const paragraph of paragraphs) {
      const touch = (span: Span): boolean => span.start < paragraph.end && span.end > paragraph.start;
      const spans = [...marks, ...(under ? [under] : []), ...(word ? [word] : [])];
      const key = JSON.stringify(spans.map((span, i) => touch(span) && [span, rows[i], span === chosen]));
      if (key === paragraph.painted) continue;
      paragraph.painted = key;
      paragraph.p.replaceChildren(
        ...segmentsOf(paragraph, spans).map(({start, end, over}) => {
          const piece = article.text.slice(start, end);
          const names = over.map((i) => {
            if (i < marks.length) return marks[i] === chosen ? `r${rows[i]! % 3} chosen` : `r${rows[i]! % 3}`;
            return spans[i] === under ? "draft" : "at";
          });
          if (names.length === 0) return piece;
          return element(over.some((i) => i < marks.length) ? "mark" : "span", {class: names.join(" ")}, piece);
        })
      );
    }
    handles.show(chosen);
    showBar(under);
  }

  function showBar(under: Span | null): void {
    const look = (words: string, ...buttons: readonly HTMLButtonElement[]): void => {
      said.textContent = words;
      bar.replaceChildren(said, ...buttons);
    };
    if (under)
      return look(
        `${quote(under)} Press the last word.`,
        button("mark", "Mark", commit),
        button("cancel", "Cancel", cancel, "quiet")
      );
    if (chosen) {
      const mark = chosen;
      return look(
        `${quote(mark)} Move its ends to adjust it.`,
        button("unmark", "Take away", () => remove(mark), "quiet")
      );
    }
    if (before) {
      const old = before;
      return look(
        "Taken away.",
        button("undo", "Undo", () => change(old), "quiet")
      );
    }
    look("Drag over words, or press the first word and then the last.");
  }

  function step(to: number, extend: boolean): void {
    const next = Math.max(0, Math.min(words.length - 1, to));
    if (extend && !draft) draft = {anchor: cursor, focus: next};
    else if (draft) draft = {...draft, focus: next};
    if (!draft) chosen = null;
    cursor = next;
    paint();
    text.querySelector(".at")?.scrollIntoView({block: "nearest"});
    spoken.textContent = draft ? quote(spanOf(draft)) : article.text.slice(words[cursor]!.start, words[cursor]!.end);
  }

  text.addEventListener("keydown", (event) => {
    if (event.target !== text || event.altKey || event.metaKey || words.length === 0) return;
    const paragraphOf = (i: number): number => paragraphs.findIndex(({end}) => end >= words[i]!.end);
    const firstOf = (k: number): number =>
      wordAt(words, paragraphs[Math.max(0, Math.min(paragraphs.length - 1, k))]!.start);
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
    const marked = marks.filter((mark) => mark.start <= words[cursor]!.start && mark.end >= words[cursor]!.end);
    const [shortest] = [...marked].sort((a, b) => a.end - a.start - (b.end - b.start));
    const acts: Record<string, () => void> = {
      Enter: () => (draft ? commit() : begin()),
      " ": () => (draft ? commit() : begin()),
      Delete: () => shortest && remove(shortest),
      Backspace: () => shortest && remove(shortest)
    };
    const move = moves[event.key];
    // Escape is the sheet's where nothing is begun.
    if (event.key === "Escape" && (draft || chosen)) cancel();
    else if (move) step(move(), event.shiftKey);
    else if (acts[event.key] && !event.ctrlKey) acts[event.key]!();
    else return;
    event.preventDefault();
  });

  function begin(): void {
    draft = {anchor: cursor, focus: cursor};
    chosen = null;
    spoken.textContent = `Begun at ${quote(words[cursor]!)}. Go to the last word, then press Enter.`;
    paint();
  }

  const wordOf = followPointer(text, {
    words: () => words,
    taken: (target) => handles.has(target),
    drag(from, to) {
      chosen = null;
      draft = {anchor: from, focus: to};
      cursor = to;
      paint();
    },
    drop: () => draft && commit(),
    press
  });
  paint();

  return {
    box,
    marks: () => marks,
    remove,
    choose(mark) {
      chosen = mark;
      draft = null;
      cursor = wordAt(words, mark.start);
      paint();
      text.querySelector(".chosen")?.scrollIntoView({block: "center"});
      handles.focus();
    },
    show(next) {
      const within = next.filter(({start, end}) => start < end && end <= article.text.length);
      [draft, chosen, before] = [null, null, null];
      marks = [...within].sort((a, b) => a.start - b.start || a.end - b.end);
      paint();
    }
  };
}
