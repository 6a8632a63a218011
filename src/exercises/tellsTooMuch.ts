import type {Part} from "./types.js";

/**
 * Why the open remarks of a part would give its answer away, or null where they do not. What is shipped must leave at least
 * two answers that nothing speaks against: in a choice two options without a remark, in an order two neighbours that no remark orders, in a
 * matching two options for each thing.
 */
export function tellsTooMuch(part: Part): string | null {
  const open = part.wrong.filter((remark) => remark.open);
  if (open.length === 0 || part.key === null) return null;
  if (part.kind === "choice") {
    const left = part.options.length - open.length;
    const least = part.many ? part.key.length + 1 : 2;
    return left < least
      ? `open remarks leave ${left} of ${part.options.length} options: they give the answer away`
      : null;
  }
  if (part.kind === "order") {
    const told = part.wrong.flatMap(({open, when}) => (open ? [`${when.then} ${when.first}`] : []));
    const loose = part.key.slice(1).some((item, i) => !told.includes(`${(part.key as number[])[i]} ${item}`));
    return loose ? null : "open remarks name each pair of neighbours: they give the order away";
  }
  if (part.kind === "match") {
    const told = part.items.some(
      (_, i) => part.options.length - open.filter(({when}) => (when as {item: number}).item === i).length < 2
    );
    return told ? "open remarks leave one option for a line: they give it away" : null;
  }
  return null;
}
