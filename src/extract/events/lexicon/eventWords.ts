import {table} from "../../lexicon/eventWords.data.js";
import {wordLists} from "./wordLists.js";

const lists = new Map([...wordLists(table)].map(([name, words]) => [name, new Set(words)]));

/** What a governing word makes of the event it governs; `carried` hands on the status the governor has itself. */
export type Governs = "planned" | "denied" | "demanded" | "possible" | "carried";

/** Is a base form in a list of `data/lexicon/eventWords.tsv`, for any part of speech or for this one? */
export function isListed(list: "saying" | "state" | "aspect" | Governs, lemma: string, pos: string): boolean {
  const words = lists.get(list);
  return words !== undefined && (words.has(lemma) || words.has(`${lemma}/${pos}`));
}

/**
 * What a word makes of the event it governs; null where it says nothing. `link` is the word between (“to”, “for”, “that”, or
 * “OBJECT” where someone is told to do it): “call for” demands, “call” alone does not.
 */
export function governs(lemma: string, pos: string, link: string): Governs | null {
  for (const list of ["demanded", "denied", "planned", "possible", "carried"] as const) {
    const words = lists.get(list)!;
    if (words.has(`${lemma}/${link}`) || words.has(`${lemma}/${pos}`) || words.has(lemma)) return list;
  }
  return null;
}
