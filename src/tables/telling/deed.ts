import type {Event} from "../../extract/types.js";

// Classes that tell of one deed in different lights: to sell arms is trade to one paper, aid to another.
const NEAR: readonly (readonly [string, string])[] = [
  ["AID", "COOPERATE"],
  ["AID", "SUPPORT"],
  ["ASSAULT", "COERCE"],
  ["ACCUSE", "REJECT"],
  ["AGREE", "CONSULT"]
];

/** How two deeds are alike: one word, one class, or classes that are near. */
export type Deed = "word" | "type" | "near";

/** How alike two deeds are; null where they are not. */
export function sameDeed(a: Event, b: Event): Deed | null {
  if (stem(a.lemma) === stem(b.lemma)) return "word";
  if (a.type === null || b.type === null) return null;
  if (a.type === b.type) return "type";
  return NEAR.some(([x, y]) => (x === a.type && y === b.type) || (x === b.type && y === a.type)) ? "near" : null;
}

/** That in words. */
export function reasonOf(deed: Deed, a: Event, b: Event): string {
  if (deed === "word") return `both “${a.lemma}”${a.lemma === b.lemma ? "" : ` and “${b.lemma}”`}`;
  return deed === "type" ? `both of class ${a.type}` : `classes ${a.type} and ${b.type} are near`;
}

// Nouns whose verb has another stem.
const IRREGULAR = new Map(
  Object.entries({
    sale: "sell",
    death: "die",
    flight: "flee",
    belief: "believe",
    gift: "give",
    loss: "lose",
    speech: "speak",
    thought: "think",
    visitor: "visit"
  })
);
const ENDING = /(?:ations?|itions?|tions?|sions?|ments?|als?|ances?|ences?|ings?|ery|y|e|s)$/;

/** “deliver” and “delivery”, “supply” and “supplies”, “sell” and “sale” have one stem. */
function stem(lemma: string): string {
  let found = stems.get(lemma);
  if (found === undefined) stems.set(lemma, (found = makeStem(lemma)));
  return found;
}

/** Lemmas come again and again: each is cut once. */
const stems = new Map<string, string>();

function makeStem(lemma: string): string {
  const word = IRREGULAR.get(lemma) ?? lemma;
  const short = word.replace(/ies$/, "y").replace(ENDING, "");
  return short.length >= 4 ? short : word;
}
