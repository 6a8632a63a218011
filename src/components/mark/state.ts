import {history, redo, step, undo, type History} from "../../annotation/edit/history.js";
import type {Choice} from "../../annotation/edit/adjudicate.js";
import type {Label, Mark, Marking} from "../../annotation/types.js";
import type {Span} from "../../extract/types.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {partShowing, textParts, type TextPart} from "./textParts.js";

/** Somebody else's marks of the same article, to compare with. */
export interface Other {
  /** `parser`, `key`, `own-key`, or `file 1` and on. */
  readonly id: string;
  /** As it is called in sentences: “the parser”, “the answer key”, a name. */
  readonly name: string;
  readonly marking: Marking;
}

/** What the page for marking shows of one article. */
export interface MarkState {
  readonly article: LessonArticle;
  /** A long article is marked in parts. */
  readonly parts: readonly TextPart[];
  /** The place of the part that is shown. It follows the keys, the mark that is chosen and the place that is looked at. */
  readonly part: number;
  readonly history: History<Marking>;
  /** The mark that is being looked at, linked or changed. */
  readonly chosen: string | null;
  /** Words selected by mouse, touch or keys, to be marked. */
  readonly pending: Span | null;
  /** Where the keys are in the text: the beginning of a word. */
  readonly cursor: number;
  /** A quote or other mark waits for the one it is to be linked to. */
  readonly linking: boolean;
  /** A task's one label; null where all five are marked. */
  readonly only: Label | null;
  readonly lastLabel: Label;
  readonly others: readonly Other[];
  /** Which others count in the comparison, by id. */
  readonly compared: readonly string[];
  /** Whose marks stand below the reader's in the text; null for nobody's. */
  readonly below: string | null;
  /** The stretch of a disagreement that is being looked at. */
  readonly place: Span | null;
  /** What was decided of disagreements, by their names. */
  readonly decisions: Readonly<Record<string, Choice>>;
}

export interface Store {
  readonly get: () => MarkState;
  /** Changes some of it, and tells everyone who listens. */
  readonly set: (change: Partial<MarkState>) => void;
  readonly listen: (hear: (now: MarkState, before: MarkState | null) => void) => void;
  /** Changes the marks, as a step that can be taken back. @returns whether anything changed */
  readonly edit: (change: (marking: Marking) => Marking) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function openState(initial: MarkState): Store {
  let state = initial;
  const listeners: ((now: MarkState, before: MarkState | null) => void)[] = [];
  const set = (change: Partial<MarkState>): void => {
    const before = state;
    state = followed({...state, ...change}, before);
    for (const hear of listeners) hear(state, before);
  };
  const travel = (by: typeof undo): void => {
    const next = by(state.history);
    const chosen = next.present.marks.some(({id}) => id === state.chosen) ? state.chosen : null;
    set({history: next, chosen, linking: false});
  };
  return {
    get: () => state,
    set,
    listen(hear) {
      listeners.push(hear);
      hear(state, null);
    },
    edit(change) {
      const next = step(state.history, change(state.history.present));
      if (next === state.history || next.present === state.history.present) return false;
      const chosen = next.present.marks.some(({id}) => id === state.chosen) ? state.chosen : null;
      set({history: next, chosen});
      return true;
    },
    undo: () => travel(undo),
    redo: () => travel(redo)
  };
}

/** The state with which an article is opened. */
export function openedArticle(article: LessonArticle, marking: Marking, only: Label | null): MarkState {
  return {
    article,
    parts: textParts(article.paragraphs),
    part: 0,
    history: history(marking),
    chosen: null,
    pending: null,
    cursor: 0,
    linking: false,
    only,
    lastLabel: only ?? "quote",
    others: [],
    compared: [],
    below: null,
    place: null,
    decisions: {}
  };
}

/** The reader's marks that the task asks for. */
export function marksOf({history, only}: Pick<MarkState, "history" | "only">): readonly Mark[] {
  return only === null ? history.present.marks : history.present.marks.filter(({label}) => label === only);
}

export function chosenMark({history, chosen}: MarkState): Mark | undefined {
  return history.present.marks.find(({id}) => id === chosen);
}

/** The state with the part in which what was gone to stands, and the keys in that part. */
function followed(state: MarkState, before: MarkState): MarkState {
  const {article, parts, place, cursor, chosen} = state;
  if (article !== before.article) return state;
  const mark = chosen === before.chosen ? undefined : chosenMark(state);
  const gone = place && place !== before.place ? place : mark;
  if (!gone) return cursor === before.cursor ? state : {...state, part: partShowing(parts, state.part, at(cursor))};
  const part = partShowing(parts, state.part, gone);
  return part === state.part ? state : {...state, part, cursor: gone.start};
}

const at = (offset: number): Span => ({start: offset, end: offset + 1});
