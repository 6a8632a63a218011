import {demonyms, known, lookupKey} from "../../extract/lexicon/known.js";

const BODY =
  /^(.+?)(?:'s|’s)? (?:government|regime|army|military|forces|authorities|officials?|state|leadership|troops|administration)$/i;

/**
 * Whom a name stands for where tellings are compared: the country for its government, its capital and its people (“Moscow”, “the
 * Syrian government” → “Syria”), else the name in small letters; the members of “Russia and China” each. Empty for none.
 */
export function partyKeys(name: string | null): readonly string[] {
  if (name === null) return [];
  let keys = read.get(name);
  if (!keys) {
    keys = [...new Set(name.split(/(?:,| and|;) (?:and )?/).map(keyOf))].filter((key) => key !== "");
    read.set(name, keys);
  }
  return keys;
}

/** Names come again and again: each is read once. */
const read = new Map<string, readonly string[]>();

function keyOf(name: string): string {
  const key = lookupKey(name.trim()).replace(/^(?:a|an|its|their|his|her) /, "");
  const body = BODY.exec(key)?.[1];
  for (const form of body === undefined ? [key] : [key, body]) {
    const country = demonyms.get(form) ?? known.get(form)?.country;
    if (country && known.get(form)?.kind !== "person" && known.get(form)?.kind !== "media") return country;
  }
  return key;
}
