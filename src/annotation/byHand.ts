import {isLabel, type Marking} from "./types.js";

/** A marking with what readers mark by hand alone: without events, figures and persons, which only the parser finds. */
export function byHand(marking: Marking): Marking {
  const marks = marking.marks.filter(({label}) => isLabel(label));
  if (marks.length === marking.marks.length) return marking;
  const kept = new Set(marks.map(({id}) => id));
  return {...marking, marks, links: marking.links.filter(({quote, to}) => kept.has(quote) && kept.has(to))};
}
