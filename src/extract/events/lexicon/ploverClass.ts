import {table} from "../../lexicon/plover.data.js";
import {wordLists} from "./wordLists.js";

const classes = new Map<string, string>();
for (const [name, words] of wordLists(table)) for (const word of words) if (!classes.has(word)) classes.set(word, name);

/** PLOVER class of a trigger by its base form, with the words beside it (“call for”, “air strike”); null where none fits. */
export function ploverClass(lemma: string, pos: string, before: string, after: string): string | null {
  return (
    classes.get(`${lemma} ${after}`) ??
    classes.get(`${before} ${lemma}`) ??
    classes.get(`${lemma}/${pos}`) ??
    classes.get(lemma) ??
    null
  );
}
