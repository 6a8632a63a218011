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

function place(reader: HTMLElement): void {
  const notes = [...reader.querySelectorAll<HTMLElement>(".notes > *")];
  for (const note of notes) {
    note.style.position = note.style.top = note.style.left = note.style.width = "";
  }
  const wide = reader.querySelector(".notes") && matchMedia("(min-width: 1200px)").matches;
  if (!wide || !reader.closest("main") || reader.closest(".columns, .own-read")) return;
  const origin = reader.getBoundingClientRect();
  const boxes = notes
    .filter((note) => !note.hidden)
    .map((note) => ({note, box: note.getBoundingClientRect(), at: lineOf(note)}));
  let bottom = -Infinity;
  for (const {note, box, at} of boxes) {
    const open = note.classList.contains("open");
    const top = Math.max(at - origin.top - (open ? 8 : 0), bottom + gap);
    Object.assign(note.style, {
      position: "absolute",
      left: `${box.left - origin.left}px`,
      width: `${box.width}px`,
      top: `${top}px`,
      margin: "0"
    });
    bottom = top + box.height;
  }
}

/** Where the line begins that a note belongs to: its quote's first, or its paragraph's. */
function lineOf(note: HTMLElement): number {
  const quote = note.dataset["at"] ? document.getElementById(note.dataset["at"]) : null;
  const line = quote?.getClientRects()[0];
  if (line) return line.top + 2;
  return (note.closest(".para")?.getBoundingClientRect().top ?? 0) + 5;
}
