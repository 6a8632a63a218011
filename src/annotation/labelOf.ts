import {labels, type Label} from "./types.js";

/** Names that corpora and tools give to the same things: PARC 3 and PolNeAR say content, source and cue; TimeML says TIMEX3. */
const others: Readonly<Record<string, Label>> = {
  quotation: "quote",
  content: "quote",
  speech: "quote",
  source: "speaker",
  holder: "speaker",
  hearer: "addressee",
  listener: "addressee",
  date: "time",
  timex: "time",
  timex3: "time"
};

/** The label a word names, whatever its case and number; null where it names none. */
export function labelOf(word: unknown): Label | null {
  if (typeof word !== "string" || word.length > 40) return null;
  const plain = word.trim().toLowerCase();
  for (const name of [plain, plain.replace(/s$/, "")]) {
    const known = labels.find((label) => label === name) ?? (Object.hasOwn(others, name) ? others[name] : undefined);
    if (known) return known;
  }
  return null;
}
