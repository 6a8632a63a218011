import type {Known} from "../lexicon/known.js";
import type {Gender} from "../lexicon/words.js";
import {given} from "../lexicon/words.js";
import {familyKey, givenKey} from "./nameKey.js";

/** The parts of a person's name by which two spellings of it are held to be one. */
export interface NameParts {
  /** Key of the given name; "" where the name is a single word. */
  readonly given: string;
  readonly initial: string;
  readonly family: string;
  readonly middle: string;
  readonly suffix: string;
  readonly words: number;
  readonly gender: Gender;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;
const PARTICLE = /^(?:al|el|bin|bint|ibn|de|da|di|del|della|der|den|des|dos|du|van|von|la|le|ter|ten|st\.?)$/i;

/** Splits a name without its title: “Ursula von der Leyen” → Ursula, von der Leyen. */
export function splitName(name: string): NameParts {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  let suffix = "";
  if (words.length > 2 && SUFFIX.test(words.at(-1)!)) suffix = words.pop()!.replace(".", "").toLowerCase();
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start--;
  const first = words.length > 1 ? words[0]! : "";
  const middle = words.slice(1, Math.max(1, start)).join(" ");
  return {
    given: first === "" ? "" : givenKey(first),
    initial: first === "" ? "" : first[0]!.toLowerCase(),
    family: familyKey(words.slice(Math.max(0, start)).join("")),
    middle: middle[0]?.toLowerCase() ?? "",
    suffix,
    words: words.length,
    gender: given.get(first.toLowerCase()) ?? null
  };
}

/** Whether two full names can be one person's: the same family name and given name, or its initial, and nothing against it. */
export function sameParts(a: NameParts, b: NameParts): boolean {
  if (a.family !== b.family || a.family === "" || a.given === "" || b.given === "") return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  if (a.suffix !== b.suffix || (a.middle && b.middle && a.middle !== b.middle)) return false;
  if (a.given === b.given) return true;
  const short = a.given.length === 1 || b.given.length === 1;
  return short && a.initial === b.initial;
}

/** Whether a known figure is the one that a full name in an article names. */
export function isKnown(parts: NameParts, {name}: Known): boolean {
  return sameParts(parts, splitName(name));
}
