import type {Span} from "../../extract/types.js";
import type {Kind, Link, Mark, Marking} from "../types.js";

/** A marking with one mark more; the same where these words bear the label already. */
export function addMark(marking: Marking, label: Kind, {start, end}: Span, id: string): Marking {
  if (start >= end || find(marking, label, {start, end})) return marking;
  return {...marking, marks: inOrder([...marking.marks, {id, label, start, end}])};
}

/** Without a mark and its links. */
export function removeMark(marking: Marking, id: string): Marking {
  return {
    ...marking,
    marks: marking.marks.filter((mark) => mark.id !== id),
    links: marking.links.filter(({quote, to}) => quote !== id && to !== id)
  };
}

/** With another label on a mark. Links that then no longer join a quote to something else go. */
export function relabel(marking: Marking, id: string, label: Kind): Marking {
  const mark = marking.marks.find((each) => each.id === id);
  if (!mark || mark.label === label || find(marking, label, mark)) return marking;
  return withMark(marking, {...mark, label});
}

/** With other words under a mark. */
export function moveMark(marking: Marking, id: string, {start, end}: Span): Marking {
  const mark = marking.marks.find((each) => each.id === id);
  if (!mark || start >= end || find(marking, mark.label, {start, end})) return marking;
  return withMark(marking, {...mark, start, end});
}

/** With a link between two marks, one of them a quote; linked already, the link goes. Two that cannot be linked change nothing. */
export function toggleLink(marking: Marking, a: string, b: string): Marking {
  const ends = [a, b].map((id) => marking.marks.find((mark) => mark.id === id));
  const quotes = ends.filter((mark) => mark?.label === "quote");
  if (!ends[0] || !ends[1] || quotes.length !== 1) return marking;
  const link: Link = {quote: quotes[0]!.id, to: quotes[0] === ends[0] ? b : a};
  const same = (each: Link): boolean => each.quote === link.quote && each.to === link.to;
  const links = marking.links.some(same) ? marking.links.filter((each) => !same(each)) : [...marking.links, link];
  return {...marking, links};
}

function withMark(marking: Marking, mark: Mark): Marking {
  const marks = inOrder(marking.marks.map((each) => (each.id === mark.id ? mark : each)));
  const quotes = new Set(marks.filter(({label}) => label === "quote").map(({id}) => id));
  return {...marking, marks, links: marking.links.filter(({quote, to}) => quotes.has(quote) && !quotes.has(to))};
}

function find({marks}: Marking, label: Kind, {start, end}: Span): Mark | undefined {
  return marks.find((mark) => mark.label === label && mark.start === start && mark.end === end);
}

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
