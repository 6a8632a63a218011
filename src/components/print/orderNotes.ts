/**
 * A note stands once at the foot of a page, however often the page names it. Puts the notes of quotes at the foot of one page in the order of their numbers. The number of a quote stands at its end, so that
 * of an outer one comes after those of the quotes inside it.
 * @returns the names of all notes at this foot, as they stand
 */
export function orderNotes(foot: Element): string[] {
  const said = new Set<string>();
  for (const note of [...foot.children]) {
    if (said.has(note.textContent)) note.remove();
    said.add(note.textContent);
  }
  const notes = [...foot.children].filter((each): each is HTMLElement => each instanceof HTMLElement);
  const numbered = notes.filter((note) => note.dataset["quote"] !== undefined);
  const sorted = numbered.toSorted((a, b) => Number(a.dataset["quote"]) - Number(b.dataset["quote"]));
  const places = numbered.map((note) => {
    const place = document.createComment("");
    note.replaceWith(place);
    return place;
  });
  places.forEach((place, i) => place.replaceWith(sorted[i]!));
  return [...foot.children].map((note) => note.querySelector("b")?.textContent ?? "");
}
