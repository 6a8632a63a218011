import {governs} from "../lexicon/eventWords.js";

const MORE = new Set(
  "allow let help enable permit get send lead leave want expect prompt inspire teach train prepare push drive convince lobby entitle trust choose elect appoint assign hire authorize authorise need like".split(
    " "
  )
);

/** After “urged Russia to stop” it is Russia that stops; after “promised Russia to stop” it is not. */
export function objectControl(lemma: string): boolean {
  return (
    MORE.has(lemma) || governs(lemma, "VERB", "to") === "demanded" || governs(lemma, "VERB", "OBJECT") === "demanded"
  );
}
