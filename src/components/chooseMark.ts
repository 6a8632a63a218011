import {forget, placeNotes} from "./placeNotes.js";

/** Marks the quote that an address such as `#q9` names, and opens its note: one at a time. `null` goes back to the text. */
export function chooseMark(hash: string | null): void {
  for (const mark of document.querySelectorAll(".reader .on")) mark.classList.remove("on");
  for (const note of document.querySelectorAll<HTMLElement>(".note1.open.chosen")) putBack(note);
  if (hash === null) {
    const at = document.querySelector<HTMLElement>(`.reader a.n[href="${CSS.escape(location.hash)}"]`);
    history.replaceState(null, "", location.pathname + location.search);
    at?.focus();
    return placeNotes();
  }
  const id = decodeURIComponent(hash.slice(1));
  if (!id || !document.getElementById(id)?.matches(".q")) return placeNotes();
  for (const mark of document.querySelectorAll(`.reader [data-q="${CSS.escape(id)}"]`)) mark.classList.add("on");
  const note = document.querySelector<HTMLElement>(`.note1.open[data-note="${CSS.escape(id)}"]`);
  const folded = note?.closest<HTMLDetailsElement>(".mnotes");
  if (!note || !folded) return placeNotes();
  note.classList.add("chosen");
  const margin = note.closest(".para")?.querySelector<HTMLElement>(":scope > .notes");
  if (margin && getComputedStyle(margin).display !== "none") {
    // The note takes the place of the short one, if that stands for this quote alone.
    const short = [...margin.querySelectorAll<HTMLElement>(".note1[data-q]")].find((n) =>
      n.dataset["q"]!.split(" ").includes(id)
    );
    const marker = document.createComment("note");
    folded.insertBefore(marker, note);
    homes.set(note, marker);
    note.dataset["at"] = id;
    if (short && short.dataset["q"] === id) short.hidden = true;
    margin.insertBefore(note, short ?? null);
  } else {
    folded.classList.add("one");
    folded.open = true;
  }
  placeNotes();
}

const homes = new WeakMap<HTMLElement, Comment>();

function putBack(note: HTMLElement): void {
  note.classList.remove("chosen");
  forget(note);
  note.closest(".mnotes")?.classList.remove("one");
  for (const short of note.parentElement?.querySelectorAll<HTMLElement>(".note1[hidden]") ?? []) short.hidden = false;
  homes.get(note)?.replaceWith(note);
}
