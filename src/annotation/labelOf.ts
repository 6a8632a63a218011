import {isLabel, kinds, type Kind, type Label} from "./types.js";

/** Names that corpora and tools give to the same things: PARC 3 and PolNeAR say content, source and cue; TimeML says TIMEX3. */
const others: Readonly<Record<string, Kind>> = {
  quotation: "quote",
  content: "quote",
  speech: "quote",
  source: "speaker",
  holder: "speaker",
  hearer: "addressee",
  listener: "addressee",
  date: "time",
  timex: "time",
  timex3: "time",
  trigger: "event",
  amount: "figure",
  people: "person",
  per: "person"
};

/** What a word calls words, whatever its case and number; null where it is no name we know. */
export function labelOf(word: unknown): Kind | null {
  if (typeof word !== "string" || word.length > 40) return null;
  const plain = word.trim().toLowerCase();
  for (const name of [plain, plain.replace(/s$/, "")]) {
    const known = kinds.find((label) => label === name) ?? (Object.hasOwn(others, name) ? others[name] : undefined);
    if (known) return known;
  }
  return null;
}

/** The label a word names, of those that are marked by hand. */
export function handLabelOf(word: unknown): Label | null {
  const kind = labelOf(word);
  return kind !== null && isLabel(kind) ? kind : null;
}
