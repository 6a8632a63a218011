import {table} from "../lexicon/senses.data.js";

const verbs = new Map<string, number>();
const nouns = new Map<string, number>();
table.split("\n").forEach((line, k) => {
  const [name = "", words = ""] = line.split("\t");
  const senses = name.startsWith("verb") ? verbs : nouns;
  for (const word of words.split("|")) senses.set(word, k + 1);
});

/** Which list of `data/lexicon/senses.tsv` holds a base form, as a number from 1; 0 where none does or it is neither verb nor noun. */
export function senseOf(lemma: string, pos: string): number {
  return (pos === "VERB" ? verbs.get(lemma) : pos === "NOUN" ? nouns.get(lemma) : 0) ?? 0;
}
