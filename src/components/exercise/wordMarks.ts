import type {Span} from "../../extract/types.js";
import {wordAt} from "./segments.js";

/** A stretch not yet marked, by places of words: from the one it was begun at to the one it reaches now. */
export interface Draft {
  readonly anchor: number;
  readonly focus: number;
}

/** Marks of an article and what a reader is about to do with them. */
export interface WordMarks {
  readonly marks: readonly Span[];
  /** The marks as they were before one was taken away; null where nothing is to be undone. */
  readonly before: readonly Span[] | null;
  readonly draft: Draft | null;
  readonly chosen: Span | null;
  /** Place of the word at which keys work. */
  readonly cursor: number;
}

/** More marks than these are not taken. */
const most = 400;

const inOrder = (marks: readonly Span[]): Span[] => [...marks].sort((a, b) => a.start - b.start || a.end - b.end);

/** Marks as they were kept, of which nothing is chosen. */
export const keptMarks = (marks: readonly Span[], cursor = 0): WordMarks => ({
  marks: inOrder(marks),
  before: null,
  draft: null,
  chosen: null,
  cursor
});

/** The stretch of a draft. */
export const draftSpan = ({anchor, focus}: Draft, words: readonly Span[]): Span => ({
  start: words[Math.min(anchor, focus)]!.start,
  end: words[Math.max(anchor, focus)]!.end
});

/** The draft becomes a mark, which is chosen; one that is there already is chosen. */
export function commitDraft(now: WordMarks, words: readonly Span[]): WordMarks {
  const span = draftSpan(now.draft!, words);
  const known = now.marks.find(({start, end}) => start === span.start && end === span.end);
  const done = {...now, draft: null, chosen: known ?? span};
  return known || now.marks.length >= most ? done : {...done, marks: inOrder([...now.marks, span]), before: null};
}

export const removeMark = (now: WordMarks, mark: Span): WordMarks => ({
  ...now,
  marks: now.marks.filter((other) => other !== mark),
  before: now.marks,
  chosen: now.chosen === mark ? null : now.chosen
});

/** What was taken away is there again. */
export const undoRemoval = (now: WordMarks): WordMarks => ({...now, marks: now.before ?? now.marks, before: null});

/** The chosen mark has other ends. */
export const moveChosen = (now: WordMarks, span: Span): WordMarks => ({
  ...now,
  marks: inOrder(now.marks.map((mark) => (mark === now.chosen ? span : mark))),
  before: null,
  chosen: span
});

export const chooseMark = (now: WordMarks, mark: Span, words: readonly Span[]): WordMarks => ({
  ...now,
  chosen: mark,
  draft: null,
  cursor: wordAt(words, mark.start)
});

/** Neither draft nor choice. */
export const cancelDraft = (now: WordMarks): WordMarks => ({...now, draft: null, chosen: null});

/** A draft from one word to another, such as a pointer draws. */
export const dragDraft = (now: WordMarks, anchor: number, focus: number): WordMarks => ({
  ...now,
  chosen: null,
  draft: {anchor, focus},
  cursor: focus
});

/** A press on a word: ends a draft, else chooses the mark there, the next of several, else begins a draft. */
export function pressWord(now: WordMarks, word: number, words: readonly Span[]): WordMarks {
  const at = {...now, cursor: word};
  if (now.draft) return commitDraft({...at, draft: {...now.draft, focus: word}}, words);
  const {start, end} = words[word]!;
  const here = now.marks.filter((mark) => mark.start < end && mark.end > start);
  const next = here[(here.indexOf(now.chosen!) + 1) % Math.max(1, here.length)];
  if (next && next !== now.chosen) return {...at, chosen: next};
  if (now.chosen && !next) return {...at, chosen: null};
  return {...at, draft: {anchor: word, focus: word}};
}

/** A step to a word, by keys; with `extend` a draft begins, and a draft follows every step. */
export function stepTo(now: WordMarks, word: number, extend: boolean, words: readonly Span[]): WordMarks {
  const cursor = Math.max(0, Math.min(words.length - 1, word));
  const anchor = now.draft?.anchor ?? (extend ? now.cursor : null);
  return anchor === null ? {...now, chosen: null, cursor} : {...now, draft: {anchor, focus: cursor}, cursor};
}

/** The shortest mark over the word at the cursor. */
export function markAtCursor({marks, cursor}: WordMarks, words: readonly Span[]): Span | undefined {
  const {start, end} = words[cursor]!;
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  return over.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
