import {nicknames} from "../lexicon/words.js";

/**
 * The sound of a family name, so that spellings of one name from another script agree: “Muallem” and “Moallem”,
 * “al-Zawahiri” and “Zawahiri”, “Yanukovych” and “Yanukovich”. Marks, doubled letters and the article al- go; vowels that
 * transliterations confuse are made one.
 */
export function familyKey(name: string): string {
  const bare = plain(name).replace(/^(?:al|el|as|ash|an|ar|ad|az|at)-(?=.{3})/, "");
  return soften(bare)
    .replace(/[^a-z]/g, "")
    .replace(/(?<=.{3})(?:ih|ah|h)$/, "");
}

/**
 * The sound of a given name: its first vowel and its consonants, so that “Sergei” and “Sergey”, “Mohamed” and “Muhammad”
 * agree, and “Hassan” and “Hussein” do not. A nickname gives the key of the name it stands for.
 */
export function givenKey(name: string): string {
  const bare = plain(name).replace(/\.$/, "");
  const soft = soften((nicknames.get(bare) ?? bare).replace(/[^a-z]/g, ""));
  const first = /[aiu]/.exec(soft)?.index ?? -1;
  return [...soft].filter((letter, i) => i === first || !"aiu".includes(letter)).join("");
}

function plain(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘`]/g, "'");
}

function soften(name: string): string {
  return name
    .replace(/x/g, "ks")
    .replace(/ph/g, "f")
    .replace(/(?:tch|tsch|ch|tj)/g, "ch")
    .replace(/(?:kh|q|ck|c(?!h))/g, "k")
    .replace(/gh|dj/g, "g")
    .replace(/dh/g, "d")
    .replace(/ou|oo|o/g, "u")
    .replace(/w/g, "v")
    .replace(/(?:ei|ey|ai|ay|iy|ii|yi|ie|y|e|j(?=[^aiu]|$))/g, "i")
    .replace(/(.)\1+/g, "$1");
}
