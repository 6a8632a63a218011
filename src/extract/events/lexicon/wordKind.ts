import {table} from "../../lexicon/wordnetKinds.data.js";
import {wordLists} from "./wordLists.js";

const kinds = new Map<string, number>();
for (const [kind, words] of wordLists(table)) for (const word of words) kinds.set(word, Number(kind));

/** What WordNet says of a base form, as one number (see data/lexicon/wordnetKinds.tsv); 0 where it says nothing. */
export function wordKind(lemma: string): number {
  return kinds.get(lemma) ?? 0;
}
