import type {Span} from "../../extract/types.js";
import type {Kind, Marking} from "../types.js";

/** A key of an article: marks that the teacher takes for right. */
export interface Key {
  readonly marking: Marking;
  /** Whether the student's edition may hold it. */
  readonly released: boolean;
  /** The file it was read from, for messages. */
  readonly file: string;
}

/**
 * The stretches that a key gives for one label of an article, in text order; null where there is no key of the article.
 * @param value only marks of this value, such as quotes that are “direct”, case aside
 */
export function keySpans(keys: readonly Key[], article: string, label: Kind, value?: string): readonly Span[] | null {
  const key = keys.find(({marking}) => marking.article === article);
  if (!key) return null;
  const wanted = value?.toLowerCase();
  return key.marking.marks
    .filter((mark) => mark.label === label && (wanted === undefined || mark.value?.toLowerCase() === wanted))
    .map(({start, end}) => ({start, end}));
}
