import {franc} from "franc-min";

/** What language a text seems to be in: its English name, and whether the rules read it. */
export interface Language {
  readonly name: string;
  readonly english: boolean;
}

/** Guesses the language of a text; null where it is too short to say. Uses franc, which compares runs of three letters. */
export function guessLanguage(text: string): Language | null {
  const code = franc(text.slice(0, 4000), {minLength: 60});
  if (code === "und") return null;
  // Scots and English share most of their words; in a news text it is English.
  if (code === "eng" || code === "sco") return {name: "English", english: true};
  if (code !== "cmn" && englishShare(text) > 0.25) return {name: "English", english: true};
  return {name: new Intl.DisplayNames(["en"], {type: "language"}).of(code) ?? code, english: false};
}

const SMALL = new Set(
  "the of and to in that is was for it with as on be by at from his he said not are an this have has had were which will would who".split(
    " "
  )
);

/** How many of its words are the small words of English: about two in five in English news, next to none elsewhere. */
function englishShare(text: string): number {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => SMALL.has(word)).length / words.length;
}
