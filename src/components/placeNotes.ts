const gap = 8;
let listening = false;

/**
 * Places each margin note at the line of its quote and pushes it down to clear the one above; no gap opens in the article.
 * Without room for a margin, or without script, notes stand where the markup has them.
 */
export function placeNotes(): void {
  if (!listening) {
    listening = true;
    void document.fonts.ready.then(placeNotes);
    let width = innerWidth;
    window.addEventListener("resize", () => {
      if (width !== innerWidth) placeNotes();
      width = innerWidth;
    });
  }
  for (const reader of document.querySelectorAll<HTMLElement>(".reader")) place(reader);
}

/** The width for which the notes of a reader were placed last. */
const placedFor = new WeakMap<HTMLElement, number>();

function place(reader: HTMLElement): void {
  const notes = [...reader.querySelectorAll<HTMLElement>(".notes > *")];
  const wide = notes.length > 0 && matchMedia("(min-width: 1200px)").matches;
  if (!wide || !reader.closest("main") || reader.closest(".columns, .own-read")) return unplace(reader, notes);
  const origin = reader.getBoundingClientRect();
  if (placedFor.get(reader) !== origin.width) unplace(reader, notes);
  // All is measured before anything is moved: a long article is laid out once, and after that only notes that have to move are.
  const boxes = notes
    .filter((note) => !note.hidden)
    .map((note) => ({
      note,
      column: note.parentElement!.getBoundingClientRect(),
      height: note.getBoundingClientRect().height,
      at: lineOf(note)
    }));
  let bottom = -Infinity;
  for (const {note, column, height, at} of boxes) {
    const open = note.classList.contains("open");
    const top = Math.max(at - origin.top - (open ? 8 : 0), bottom + gap);
    const style = `position: absolute; margin: 0px; left: ${column.left - origin.left}px; width: ${column.width}px; top: ${top}px;`;
    const own = note.dataset["own"] ?? (note.dataset["own"] = note.getAttribute("style") ?? "");
    if (note.dataset["placed"] !== style) note.setAttribute("style", `${own};${style}`);
    note.dataset["placed"] = style;
    bottom = top + height;
  }
  placedFor.set(reader, origin.width);
}

/** Puts notes back to where the markup has them. */
function unplace(reader: HTMLElement, notes: readonly HTMLElement[]): void {
  placedFor.delete(reader);
  for (const note of notes) forget(note);
}

/** A note that leaves the margin takes nothing of its place there with it. */
export function forget(note: HTMLElement): void {
  if (note.dataset["placed"] === undefined) return;
  note.setAttribute("style", note.dataset["own"] ?? "");
  delete note.dataset["placed"];
}

/** Where the line begins that a note belongs to: its quote's first, or its paragraph's. */
function lineOf(note: HTMLElement): number {
  const quote = note.dataset["at"] ? document.getElementById(note.dataset["at"]) : null;
  const line = quote?.getClientRects()[0];
  if (line) return line.top + 2;
  return (note.closest(".para")?.getBoundingClientRect().top ?? 0) + 5;
}
