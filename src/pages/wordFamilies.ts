import type {Reading} from "./reading.js";
import {voices} from "./shares.js";

/** In whose voice a word stands: the paper's own, reported, inside quotation marks. */
export type Voice = "paper" | "reported" | "own";

/** One use of a word. */
export interface Use {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
}

/** A word for a thing, with its uses in each of several articles. */
export interface FamilyWord {
  readonly family: string;
  readonly word: string;
  readonly uses: readonly (readonly Use[])[];
}

/**
 * Words among which a writer chooses for one thing: who rules, who opposes, what is going on, what is sent. After van Leeuwen,
 * “The representation of social actors” (1996); a word counts with its plural.
 */
const FAMILIES: readonly (readonly [family: string, words: string])[] = [
  ["who rules", "government regime authorities administration leadership junta"],
  ["who opposes", "opposition rebel insurgent militant terrorist protester activist guerrilla dissident"],
  ["what is going on", "crisis conflict war uprising revolt revolution protest battle unrest rebellion insurgency"],
  ["what is sent", "arms weapon missile ammunition munition assistance aid export"]
];

const kinds: readonly Voice[] = ["paper", "reported", "own"];

/** The words of these families that the articles use. */
export function wordFamilies(readings: readonly Reading[]): FamilyWord[] {
  const voiced = readings.map((r) => ({r, kinds: voices(r)}));
  return FAMILIES.flatMap(([family, words]) =>
    words.split(" ").map((word) => ({
      family,
      word: shown(word, readings),
      uses: voiced.map(({r, kinds: k}) =>
        [...r.text.matchAll(new RegExp(`\\b${word}s?\\b`, "giu"))]
          .filter((m) => r.paragraphs.some((p) => p.n != null && m.index >= p.start && m.index < p.end))
          .map((m) => ({start: m.index, end: m.index + m[0].length, voice: kinds[k[m.index]!]!}))
      )
    }))
  ).filter(({uses}) => uses.some((u) => u.length > 0));
}

/** The form in which a word is used most: “rebels”. */
function shown(word: string, readings: readonly Reading[]): string {
  const plural = readings.reduce((n, r) => n + [...r.text.matchAll(new RegExp(`\\b${word}s\\b`, "giu"))].length, 0);
  const single = readings.reduce((n, r) => n + [...r.text.matchAll(new RegExp(`\\b${word}\\b`, "giu"))].length, 0);
  return plural > single ? `${word}s` : word;
}
