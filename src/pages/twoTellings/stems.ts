import type {Reading} from "../reading.js";

/** A word by what it shares with its kin: its first six letters, small (“supply”, “supplying”). */
export const stemOf = (word: string): string => word.toLowerCase().slice(0, 6);

/** The stems of the words of a text → each as it stands there first; short words, words of names and words that only join are left out. */
export function stemsOf(text: string, names: ReadonlySet<string>): Map<string, string> {
  const out = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}{6,}/gu)) {
    const stem = stemOf(word);
    if (!names.has(stem) && !COMMON.has(stem) && !out.has(stem)) out.set(stem, word);
  }
  return out;
}

/** The stems of all names of an article. */
export const nameStems = (r: Reading): Set<string> =>
  new Set(
    r.extraction.people.flatMap((p) => p.variants.flatMap((v) => v.toLowerCase().split(/[^\p{L}]+/u))).map(stemOf)
  );

/** Words that join and bend sentences, cut as all others are. */
const COMMON = new Set(
  "against although another because before between during either enough herself himself however having neither nothing others should since themselves though through together towards under unless whether within without would could while"
    .split(" ")
    .map(stemOf)
);
