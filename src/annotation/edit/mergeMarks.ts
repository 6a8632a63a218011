import type {Label, Mark, Marking} from "../types.js";

/**
 * A marking with another's marks and links besides. A mark that stands there already, label and words, is the same mark, and takes the
 * other's value and links where it has none.
 * @param only marks of this label alone; null for all
 * @param newId names the marks that come in: the other's stay theirs
 */
export function mergeMarks(mine: Marking, theirs: Marking, only: Label | null, newId: () => string): Marking {
  const placeOf = ({label, start, end}: Mark): string => `${label} ${start} ${end}`;
  const marks = new Map(mine.marks.map((mark) => [placeOf(mark), mark]));
  const homes = new Map<string, string>();
  for (const mark of theirs.marks) {
    if (only !== null && mark.label !== only) continue;
    const place = placeOf(mark);
    const known = marks.get(place);
    const merged = known
      ? known.value === undefined && mark.value !== undefined
        ? {...known, value: mark.value}
        : known
      : {...mark, id: newId()};
    marks.set(place, merged);
    homes.set(mark.id, merged.id);
  }
  const links = new Map(mine.links.map((link) => [`${link.quote} ${link.to}`, link]));
  for (const {quote, to} of theirs.links) {
    const [from, end] = [homes.get(quote), homes.get(to)];
    if (from !== undefined && end !== undefined) links.set(`${from} ${end}`, {quote: from, to: end});
  }
  const sorted = [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const same = sorted.length === mine.marks.length && links.size === mine.links.length;
  return same && sorted.every((mark, i) => mark === mine.marks[i])
    ? mine
    : {...mine, marks: sorted, links: [...links.values()]};
}
