import type {Link, Mark, Marking} from "../types.js";

/** What was decided of a disagreement: the marks of one side, by its place among those compared, or no mark at all. */
export type Choice = {readonly side: number} | "none";

/** A place where annotators differ, as `compareMarks` gives it. */
export interface Contested {
  readonly start: number;
  readonly end: number;
  readonly sides: readonly (readonly Mark[])[];
}

/** The name of a disagreement, for what was decided of it: what each side has there. It changes when a side's marks do. */
export function nameOf({sides}: Contested): string {
  return sides
    .map((side) =>
      side
        .map(({label, start, end}) => `${label} ${start} ${end}`)
        .sort()
        .join()
    )
    .join("|");
}

/**
 * The key that decisions make: what all annotators agree on, and of each disagreement the side that was chosen; undecided ones are
 * left out and counted. A link is in the key where at least half of the annotators who have both its ends have it.
 */
export function adjudicated(
  article: string,
  annotators: readonly Marking[],
  agreed: readonly Mark[],
  contested: readonly Contested[],
  decisions: Readonly<Record<string, Choice>>
): {readonly key: Marking; readonly undecided: number} {
  const chosen: Mark[] = [...agreed];
  let undecided = 0;
  for (const place of contested) {
    const choice = decisions[nameOf(place)];
    if (choice === undefined) undecided++;
    else if (choice !== "none") chosen.push(...(place.sides[choice.side] ?? []));
  }
  const marks = [...new Map(chosen.map((mark) => [`${mark.label} ${mark.start} ${mark.end}`, mark])).values()];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return {key: {article, annotator: "", marks, links: linksOf(marks, annotators)}, undecided};
}

function linksOf(marks: readonly Mark[], annotators: readonly Marking[]): Link[] {
  const have = annotators.map(({marks: theirs, links}) => {
    const counterpart = new Map<string, string>();
    const mine = new Map<string, string>();
    for (const mark of marks) {
      const same = theirs.find((each) => each.label === mark.label && each.start < mark.end && mark.start < each.end);
      if (!same) continue;
      counterpart.set(mark.id, same.id);
      mine.set(same.id, mark.id);
    }
    return {counterpart, links: links.map(({quote, to}) => ({quote: mine.get(quote), to: mine.get(to)}))};
  });
  const found = new Map<string, Link>();
  for (const {links} of have)
    for (const {quote, to} of links) {
      if (quote === undefined || to === undefined) continue;
      const able = have.filter(({counterpart}) => counterpart.has(quote) && counterpart.has(to));
      const linking = able.filter((each) => each.links.some((link) => link.quote === quote && link.to === to));
      if (linking.length * 2 >= able.length) found.set(`${quote} ${to}`, {quote, to});
    }
  return [...found.values()];
}
