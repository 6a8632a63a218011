import {addMark, moveMark, relabel, removeMark, toggleLink} from "../../annotation/edit/edits.js";
import {moveEdge} from "../../annotation/edit/moveEdge.js";
import type {Kind, Label, Mark} from "../../annotation/types.js";
import {wholeWords} from "../../annotation/wholeWords.js";
import type {Span} from "../../extract/types.js";
import {chosenMark, marksOf, type Store} from "./state.js";

/** What a reader can do, by whichever hand: each says in a few words what came of it. */
export interface Actions {
  /** Marks the words selected; without any, gives the chosen mark another label. */
  label(label: Label): void;
  select(span: Span | null): void;
  choose(id: string | null): void;
  /** To the next mark in the text, or the one before. */
  step(by: 1 | -1): void;
  remove(): void;
  move(edge: "start" | "end", by: 1 | -1): void;
  /** Gives the chosen mark other words. */
  reach(span: Span): void;
  link(): void;
  unlink(other: string): void;
  escape(): void;
  undo(): void;
  redo(): void;
}

export const names: Readonly<Record<Kind, string>> = {
  quote: "Quote",
  speaker: "Speaker",
  cue: "Cue",
  addressee: "Addressee",
  time: "Time",
  event: "Event",
  figure: "Figure",
  person: "Person"
};

export function openActions(store: Store, say: (words: string) => void, newId: () => string): Actions {
  const words = ({start, end}: Span): string => {
    const all = store.get().article.text.slice(start, end).replace(/\s+/g, " ");
    return all.length > 60 ? `${all.slice(0, 58)} …` : all;
  };
  const told = (mark: Mark): string => `${names[mark.label]}: ${words(mark)}`;
  const actions: Actions = {
    label(label) {
      const {pending, article, only} = store.get();
      if (only !== null && label !== only) return say(`This task asks for one label: ${names[only].toLowerCase()}.`);
      if (pending) {
        const span = wholeWords(article.text, pending);
        const id = newId();
        store.set({pending: null, lastLabel: label});
        const added = store.edit((marking) => addMark(marking, label, span, id));
        store.set({chosen: added ? id : null, place: null});
        return say(added ? `Marked. ${names[label]}: ${words(span)}` : "These words bear this mark already.");
      }
      const chosen = chosenMark(store.get());
      if (!chosen) return say("Select the words first, then press the mark.");
      if (store.edit((marking) => relabel(marking, chosen.id, label))) say(`Now ${told({...chosen, label})}`);
    },
    select: (pending) => store.set({pending, ...(pending ? {chosen: null, linking: false} : {})}),
    choose(id) {
      const {linking, chosen, history} = store.get();
      if (linking && chosen && id && id !== chosen) {
        const before = history.present.links.length;
        const changed = store.edit((marking) => toggleLink(marking, chosen, id));
        store.set({linking: false});
        const more = store.get().history.present.links.length > before;
        return say(
          changed
            ? more
              ? "Linked."
              : "The link is gone."
            : "A link joins a quote to its speaker, cue, addressee or time."
        );
      }
      store.set({chosen: id, pending: null, linking: false});
      const mark = chosenMark(store.get());
      if (mark) say(told(mark));
    },
    step(by) {
      const state = store.get();
      const chosen = chosenMark(state);
      const marks = marksOf(state).filter(
        ({label}) => !state.linking || !chosen || (label === "quote") !== (chosen.label === "quote")
      );
      if (marks.length === 0)
        return say(state.linking ? "There is nothing to link it to yet." : "There are no marks yet.");
      const at = marks.findIndex(({id}) => id === (state.linking ? candidate : state.chosen));
      // From the chosen mark, or from where the keys are in the text.
      const here = chosen?.start ?? state.cursor;
      const behind = marks.findLastIndex(({start}) => start < here);
      const from = at >= 0 ? at : by > 0 ? behind : behind + 1;
      const next = marks[(from + by + marks.length) % marks.length]!;
      if (state.linking) {
        candidate = next.id;
        store.set({place: next});
        return say(`${told(next)}. Enter links it.`);
      }
      actions.choose(next.id);
    },
    remove() {
      const mark = chosenMark(store.get());
      if (!mark) return say("Choose a mark first.");
      store.edit((marking) => removeMark(marking, mark.id));
      say(`Deleted. ${told(mark)}`);
    },
    move(edge, by) {
      const mark = chosenMark(store.get());
      if (!mark) return say("Choose a mark first.");
      actions.reach(moveEdge(store.get().article.text, mark, edge, by));
    },
    reach(span) {
      const mark = chosenMark(store.get());
      if (mark && store.edit((marking) => moveMark(marking, mark.id, span))) say(told({...mark, ...span}));
    },
    link() {
      const {linking} = store.get();
      const mark = chosenMark(store.get());
      if (linking && candidate) {
        const other = candidate;
        candidate = null;
        store.set({place: null});
        return actions.choose(other);
      }
      if (linking) return actions.escape();
      if (!mark) return say("Choose a mark first, then Link, then the mark it belongs to.");
      candidate = null;
      store.set({linking: true});
      say(
        mark.label === "quote"
          ? "Now choose the speaker, cue, addressee or time of this quote."
          : `Now choose the quote of this ${mark.label}.`
      );
    },
    unlink(other) {
      const {chosen} = store.get();
      if (chosen && store.edit((marking) => toggleLink(marking, chosen, other))) say("The link is gone.");
    },
    escape() {
      candidate = null;
      store.set(store.get().linking ? {linking: false, place: null} : {chosen: null, pending: null, place: null});
    },
    undo() {
      store.undo();
      say("Taken back.");
    },
    redo() {
      store.redo();
      say("Done again.");
    }
  };
  let candidate: string | null = null;
  return actions;
}
